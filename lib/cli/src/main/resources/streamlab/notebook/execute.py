"""Executes one notebook through its kernel and says what happened, as JSON.

    python execute.py REQUEST.json

The request names the notebook, the outputs and the time limits (see NotebookRunner). Standard output gets one
JSON line per cell that starts, then the result goes to the file the request names. Standard input is the lifeline:
when it ends, whoever asked is gone, so the kernel is killed and nothing is written.
"""
import asyncio
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from queue import Empty

import nbformat
from nbclient import NotebookClient
from nbclient.client import CellExecutionComplete
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

RAISES = "raises-exception"
GRACE = 5  # seconds an interrupted cell or a kernel asked to end gets
QUIET = 0.3  # seconds without news after which a display has got its last picture; displays draw more often
NEWS = 1.5  # seconds at most to wait for that quiet: some displays go on as long as the kernel


class Client(NotebookClient):
    """Takes in what displays publish after their cell has ended, as JupyterLab does."""

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        while True:
            message = await self.kc.iopub_channel.get_msg(timeout=None)
            if message["parent_header"].get("msg_id") != parent_msg_id:
                self.take_late(message)
                continue
            try:
                self.process_message(message, cell, cell_index)
            except CellExecutionComplete:
                return

    def take_late(self, message):
        display = (message["content"].get("transient") or {}).get("display_id")
        if display in self._display_id_map and message["msg_type"] == "update_display_data":
            self._update_display_id(display, message)

    async def last_pictures(self):
        """What is still on its way when the last cell has ended."""
        if not self._display_id_map:
            return
        until = time.monotonic() + NEWS
        while time.monotonic() < until:
            try:
                self.take_late(await self.kc.iopub_channel.get_msg(timeout=QUIET))
            except Empty:
                return


class Execution:
    def __init__(self, request):
        self.request = request
        self.notebook = nbformat.read(request["notebook"], as_version=4)
        self.client = Client(
            self.notebook,
            timeout=request["cellSeconds"],
            startup_timeout=request["startSeconds"],
            allow_errors=True,
            shutdown_kernel="graceful",
        )
        self.result = {
            "kernel": self.notebook.metadata.get("kernelspec", {}).get("name", ""),
            "status": "passed",
            "kernelSeconds": 0.0,
            "cells": [],
        }

    def kill_kernel(self):
        """At once and from any thread: the process group of the kernel, so that nothing it started survives."""
        provisioner = getattr(self.client.km, "provisioner", None)
        process = getattr(provisioner, "process", None)
        if process is None or process.poll() is not None:
            return
        try:
            if hasattr(os, "killpg") and getattr(provisioner, "pgid", None):
                os.killpg(provisioner.pgid, signal.SIGKILL)
            else:
                process.kill()
        except (OSError, ProcessLookupError):
            pass

    async def run(self):
        try:
            if not await self.start():
                return
            await self.cells()
            if self.result["status"] != "kernel died":
                await self.client.last_pictures()
        finally:
            await self.end()
            for outcome in self.result["cells"]:
                outcome["text"] = text_of(self.notebook.cells[outcome["index"]])

    async def start(self):
        begun = time.monotonic()
        try:
            self.client.create_kernel_manager()
            await self.client.async_start_new_kernel(cwd=self.request["folder"])
            await self.client.async_start_new_kernel_client()
        except Exception as error:  # whatever the reason, the reader gets a sentence and the log
            self.result["status"] = "no kernel"
            self.result["reason"] = f"{type(error).__name__}: {error}"
            return False
        self.result["kernelSeconds"] = time.monotonic() - begun
        return True

    async def cells(self):
        code = [c for c in self.notebook.cells if c.cell_type == "code"]
        number = 0
        for index, cell in enumerate(self.notebook.cells):
            if cell.cell_type != "code":
                continue
            number += 1
            say({"cell": cell.get("id", ""), "number": number, "of": len(code)})
            outcome = {"id": cell.get("id", ""), "index": index, "status": "passed"}
            self.result["cells"].append(outcome)
            begun = time.monotonic()
            await self.cell(cell, index, number, outcome)
            outcome["seconds"] = time.monotonic() - begun
            if outcome["status"] != "passed":
                self.result["status"] = outcome["status"]
                return

    async def cell(self, cell, index, number, outcome):
        try:
            await self.client.async_execute_cell(cell, index, execution_count=number)
        except CellExecutionError:
            pass  # its output says more
        except CellTimeoutError:
            outcome["status"] = "too slow"
            await self.interrupt()
            return
        except DeadKernelError:
            outcome["status"] = "kernel died"
            return
        errors = [o for o in cell.get("outputs", []) if o.output_type == "error"]
        allowed = RAISES in cell.metadata.get("tags", [])
        if errors and not allowed:
            outcome["status"] = "failed"
            outcome["error"] = {k: errors[0].get(k) for k in ("ename", "evalue", "traceback")}
        elif allowed and not errors:
            outcome["status"] = "did not raise"

    async def interrupt(self):
        try:
            await asyncio.wait_for(asyncio.ensure_future(self.client.km.interrupt_kernel()), GRACE)
        except Exception:  # a kernel that cannot be interrupted is killed a moment later
            pass
        await asyncio.sleep(0.3)  # its last words are on their way

    async def end(self):
        client = self.client
        if client.km is None:
            return
        try:
            if self.result["status"] not in ("too slow", "kernel died"):
                await asyncio.wait_for(client._async_cleanup_kernel(), 2 * GRACE)
        except Exception:  # a kernel that does not end when asked is killed
            pass
        finally:
            self.kill_kernel()


def text_of(cell):
    """What a reader of plain text would see below the cell."""
    parts = []
    for output in cell.get("outputs", []):
        if output.output_type == "stream":
            parts.append(output.text)
        elif "data" in output:
            parts.append(output.data.get("text/plain", ""))
    return "\n".join(p if isinstance(p, str) else "".join(p) for p in parts)


def say(event):
    print(json.dumps(event), flush=True)


def write(path, text):
    """In one step, so that a reader never sees half a file."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def as_html(notebook, request):
    from nbconvert import HTMLExporter

    exporter = HTMLExporter(template_name="lab", embed_images=True)
    resources = {"metadata": {"name": Path(request["notebook"]).stem, "path": request["folder"]}}
    return exporter.from_notebook_node(notebook, resources=resources)[0]


def main():
    request = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    execution = Execution(request)

    def give_up(*_):
        execution.kill_kernel()
        os._exit(3)

    def watch_lifeline():
        while sys.stdin.buffer.read(1):
            pass
        give_up()

    threading.Thread(target=watch_lifeline, daemon=True).start()
    signal.signal(signal.SIGTERM, give_up)
    signal.signal(signal.SIGINT, give_up)

    begun = time.monotonic()
    asyncio.run(execution.run())
    execution.result["seconds"] = time.monotonic() - begun
    write(request["executed"], nbformat.writes(execution.notebook) + "\n")
    if request.get("html"):
        write(request["html"], as_html(execution.notebook, request))
    write(request["result"], json.dumps(execution.result, ensure_ascii=False))
    os._exit(0)  # leftover channel threads must not hold us


if __name__ == "__main__":
    main()
