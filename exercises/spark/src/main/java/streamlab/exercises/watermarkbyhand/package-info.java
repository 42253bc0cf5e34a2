/** Exercise: predict a watermark by hand, then set it. (K28-08, K28-09, K28-13) */
package streamlab.exercises.watermarkbyhand;
