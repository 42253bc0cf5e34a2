/** Running the lab: the build check, JupyterLab as a child process, its supervision, its end. */
package streamlab.launch;
