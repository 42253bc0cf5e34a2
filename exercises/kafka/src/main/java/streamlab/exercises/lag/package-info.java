/** Exercise: how far is a group behind? (K11-07, K11-01, K11-02) */
package streamlab.exercises.lag;
