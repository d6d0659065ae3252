package dev.tiebreak.stats.internal;

/** A symmetric positive definite matrix as L·Lᵀ, for solving equations. */
public final class Cholesky {

  private final double[][] lower;

  /** Decomposes a matrix; only its lower triangle is read. */
  public Cholesky(double[][] matrix) {
    int n = matrix.length;
    lower = new double[n][n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column <= row; column++) {
        double rest = matrix[row][column];
        for (int k = 0; k < column; k++) {
          rest -= lower[row][k] * lower[column][k];
        }
        lower[row][column] = row == column ? Math.sqrt(rest) : rest / lower[column][column];
      }
    }
  }

  /** Returns L. */
  public double[][] lower() {
    return lower;
  }

  /** Returns x such that matrix · x = right. */
  public double[] solve(double[] right) {
    double[] x = right.clone();
    for (int row = 0; row < x.length; row++) {
      for (int k = 0; k < row; k++) {
        x[row] -= lower[row][k] * x[k];
      }
      x[row] /= lower[row][row];
    }
    for (int row = x.length - 1; row >= 0; row--) {
      for (int k = row + 1; k < x.length; k++) {
        x[row] -= lower[k][row] * x[k];
      }
      x[row] /= lower[row][row];
    }
    return x;
  }

  /** Returns the inverse matrix. */
  public double[][] inverse() {
    double[][] inverse = new double[lower.length][];
    for (int i = 0; i < lower.length; i++) {
      double[] unit = new double[lower.length];
      unit[i] = 1;
      inverse[i] = solve(unit);
    }
    return inverse;
  }
}
