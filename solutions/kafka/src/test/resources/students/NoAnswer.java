class NoAnswer {
  int partitions() {
    return 1;
  }
}
