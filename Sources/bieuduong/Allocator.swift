private import CMalloc

/// How glibc hands memory back to the system.
enum Allocator {
  /// Below this a block is cut out of the heap, where it leaves a gap when it goes.
  private static let largeBlock: Int32 = 1 << 20

  /// By itself glibc takes ever larger blocks from the heap once one was let go, up to 32 MiB: the long arrays of a stage
  /// that has ended then lie between what lives on.
  static func giveBackLargeBlocks() { _ = mallopt(M_MMAP_THRESHOLD, largeBlock) }
}
