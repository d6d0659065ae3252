package dev.tiebreak.chart.internal.draw;

/** A rectangle left free, in pixels from the upper left corner of the picture. */
record Room(double left, double top, double right, double bottom) {

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  Room withTop(double other) {
    return new Room(left, other, right, bottom);
  }

  Room withBottom(double other) {
    return new Room(left, top, right, other);
  }

  Room withLeft(double other) {
    return new Room(other, top, right, bottom);
  }

  Room withRight(double other) {
    return new Room(left, top, other, bottom);
  }
}
