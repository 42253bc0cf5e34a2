/** Measurements that anybody can repeat: how quick and how small the lab is on this machine. */
package streamlab.bench;
