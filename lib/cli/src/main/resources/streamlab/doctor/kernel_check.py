"""Starts a kernel as JupyterLab does, lets it calculate, and prints "ok" or what went wrong."""

import sys

from jupyter_client.manager import start_new_kernel

QUESTION = "6 * 7"
LIMIT = 60


def main(name):
    manager, client = start_new_kernel(kernel_name=name, startup_timeout=LIMIT)
    answers = []
    try:
        def listen(message):
            content = message["content"]
            if message["msg_type"] == "execute_result":
                answers.append(content["data"].get("text/plain", ""))
            elif message["msg_type"] == "error":
                answers.append(content.get("evalue", "error"))

        client.execute_interactive(QUESTION, timeout=LIMIT, output_hook=listen, allow_stdin=False)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    print("ok" if answers == ["42"] else "it answers %s to %s" % (answers, QUESTION))


main(sys.argv[1])
