import Glibc

/// Room on the stack for queries that are nested as deep as the language allows.
enum StackRoom {
  /// A query in braces takes some forty kilobytes a level, of which there may be 256.
  private static let wanted: rlim_t = 64 << 20

  /// Lets the stack of the main thread grow that far, unless the system forbids it.
  ///
  /// Linux asks for the limit when the stack grows, and leaves at least 128 MB free below it.
  static func make() {
    let stack = __rlimit_resource_t(RLIMIT_STACK.rawValue)
    var limit = rlimit()
    guard getrlimit(stack, &limit) == 0, limit.rlim_cur < wanted else { return }
    limit.rlim_cur = min(wanted, limit.rlim_max)
    _ = setrlimit(stack, &limit)
  }
}
