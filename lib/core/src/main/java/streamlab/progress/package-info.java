/** What a learner tried and passed, kept in an event log that survives crashes and upgrades. */
package streamlab.progress;
