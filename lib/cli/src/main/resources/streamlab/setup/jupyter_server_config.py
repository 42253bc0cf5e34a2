"""How the lab runs JupyterLab. Written anew at each ./lab start; changes are lost."""

import os
import signal
import sys
import threading
import time

c = get_config()  # noqa: F821 (Jupyter provides it)

c.KernelSpecManager.allowed_kernelspecs = {"streamlab-kafka", "streamlab-spark"}
c.KernelSpecManager.ensure_native_kernel = False
c.MultiKernelManager.default_kernel_name = "streamlab-kafka"
c.LabApp.check_for_updates_class = "jupyterlab.handlers.announcements.NeverCheckForUpdate"
c.LabApp.news_url = None
c.LanguageServerManager.autodetect = False
# A reader looks for chapters, not for what builds and tests them.
c.ContentsManager.hide_globs = ["__pycache__", "*.pyc", "*~", "src", "target", "pom.xml", "images"]
c.LabApp.extension_manager = "readonly"
# In containers people are root; the server listens on this machine only and wants a token.
c.ServerApp.allow_root = True
c.ServerApp.ip = os.environ.get("STREAMLAB_LISTEN", "127.0.0.1")
c.ServerApp.allow_remote_access = False
c.ServerApp.open_browser = False
c.ServerApp.port_retries = 0


def end_with_the_lab():
    """Waits for the end of standard input, which is a pipe from the lab: then the lab is gone."""
    try:
        while os.read(0, 1024):
            pass
    except OSError:
        pass
    # In order first (kernels are ended, too), and by force when that does not come to an end.
    signal.raise_signal(signal.SIGTERM) if sys.platform == "win32" else os.kill(
        os.getpid(), signal.SIGTERM
    )
    time.sleep(8)
    os._exit(1)


if os.environ.pop("STREAMLAB_OWNS_STDIN", None):
    # Ctrl-C in the terminal is the lab's to handle; it ends JupyterLab in order.
    if hasattr(os, "setsid"):
        os.setsid()
    else:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_the_lab, name="end-with-the-lab", daemon=True).start()
