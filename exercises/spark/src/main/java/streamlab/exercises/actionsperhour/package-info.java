/** Exercise: count actions per hour, sorted, and say what that costs. (K28-14, K28-12) */
package streamlab.exercises.actionsperhour;
