# The base that the tests build docker/lab.Dockerfile on: a Debian that trusts whom this machine trusts, with what
# Maven has downloaded here already. It changes where the parts come from, not what is made of them.
ARG BASE=debian:bookworm-slim
FROM ${BASE}
COPY --from=certificates . /usr/local/share/ca-certificates/
RUN mkdir -p /home/lab/.m2/repository && chown -R 1000:1000 /home/lab
COPY --from=maven --chown=1000:1000 . /home/lab/.m2/repository/
ENV PIP_CERT=/etc/ssl/certs/ca-certificates.crt
