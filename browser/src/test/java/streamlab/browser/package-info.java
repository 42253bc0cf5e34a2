/** The course as a reader sees it: JupyterLab in a browser without a screen. */
package streamlab.browser;
