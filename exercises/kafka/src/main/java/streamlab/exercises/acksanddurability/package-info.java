/** Exercise: choose acks and durability. (K07-08 to K07-12, K07-16) */
package streamlab.exercises.acksanddurability;
