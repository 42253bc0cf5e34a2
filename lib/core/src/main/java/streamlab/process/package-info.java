/** Child JVMs: how they are started, who still needs them, on which ports they listen. */
package streamlab.process;
