import Glibc

/// The descriptors 0 to 2, which a program may be started without: `clio <&-`.
enum StandardDescriptors {
  /// Puts the empty file in the place of those that are closed. It is open for reading alone: what is
  /// written there is reported as a fault, as to a closed one, and not lost in silence.
  static func open() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      // The system gives the lowest descriptor that is free, which is this one.
      guard Glibc.open("/dev/null", O_RDONLY) == descriptor else { return }
    }
  }
}
