# JupyterLab with the course in it: library built, kernels set up, nothing to download afterwards.
#
#   docker build -f docker/lab.Dockerfile -t stream-lab .
#   docker run --rm -p 127.0.0.1:8888:8888 stream-lab          prints the address to open
#   docker run --rm stream-lab ./lab doctor                    any other command of the lab
#
# For amd64 and arm64: whatever the base image is made for. Behind a proxy that replaces certificates, name a base
# image that has yours in /usr/local/share/ca-certificates (and PIP_CERT=/etc/ssl/certs/ca-certificates.crt).
ARG BASE_IMAGE=debian:bookworm-slim

FROM ${BASE_IMAGE} AS tools
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      ca-certificates git maven openjdk-17-jdk-headless python3 python3-venv tini \
 && rm -rf /var/lib/apt/lists/*
# Binder names the user's id; the home is the same for all.
ARG NB_UID=1000
RUN useradd --uid "${NB_UID}" --create-home --home-dir /home/lab --shell /bin/bash lab
ENV LANG=C.UTF-8
USER lab
WORKDIR /home/lab/stream-lab

# Sets everything up by running the first notebook, which proves it, too. What changes rarely lies apart.
FROM tools AS build
COPY --chown=lab . .
RUN ./lab run 00 \
 && rm -rf .lab/out .lab/run .lab/work .lab/logs .lab/kafka \
 && mkdir /home/lab/rare && mv .lab/venv .lab/cds /home/lab/rare

FROM tools
COPY --from=build --chown=lab /home/lab/.m2 /home/lab/.m2
COPY --from=build --chown=lab /home/lab/rare .lab
COPY --from=build --chown=lab /home/lab/stream-lab .
# For those who start Jupyter themselves, as Binder does; ./lab start sets its own.
ENV PATH=$PATH:/home/lab/stream-lab/.lab/venv/bin \
    JUPYTER_CONFIG_DIR=/home/lab/stream-lab/.lab/jupyter/config \
    JUPYTER_PATH=/home/lab/stream-lab/.lab/jupyter
EXPOSE 8888
ENTRYPOINT ["tini", "--"]
CMD ["./lab", "start", "--no-browser", "--listen", "0.0.0.0"]
