import Synchronization
import Text

/// The patterns that were compiled last.
///
/// One statement asks for its patterns several times: when it is bound, when it is decided, and again for each
/// stage that `why` goes through. Most patterns take microseconds; `\p{L}{0,200}` takes a tenth of a second.
enum CompiledPatterns {
  /// How many are kept.
  private static let most = 8

  private static let recent = Mutex<[(pattern: TextPattern, expression: RegularExpression)]>([])

  /// A pattern, ready to match.
  static func expression(
    of pattern: TextPattern
  ) throws(RegularExpression.Fault) -> RegularExpression {
    let known = recent.withLock { $0.first { $0.pattern == pattern }?.expression }
    if let known { return known }
    // Others go on while this one is compiled.
    let made = try RegularExpression(
      pattern.expression, flags: pattern.flags, isWhole: pattern.isWhole)
    recent.withLock { recent in
      if recent.count == most { recent.removeFirst() }
      recent.append((pattern, made))
    }
    return made
  }
}
