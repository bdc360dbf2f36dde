import Cores
import Messages

/// A limit of a statement by the name that users give it.
package enum LimitName: String, CaseIterable {
  case timeout, memory
}

/// How long a statement may take, and how much memory the program may hold while it runs.
package struct StatementLimits: Equatable, Sendable {
  /// In seconds; nil for no limit.
  package var time: Double?
  /// In bytes; nil for no limit. Files that are mapped do not count: the system takes their memory back
  /// when it needs it.
  package var memory: Int?

  package init(time: Double? = nil, memory: Int? = nil) {
    self.time = time
    self.memory = memory
  }

  /// No limit of time, and three quarters of the memory that the machine, or the group of processes
  /// that clio runs in, has.
  package static var standard: StatementLimits {
    StatementLimits(memory: SystemMemory.limit.map { $0 / 4 * 3 })
  }
}

extension StatementLimits {
  /// Sets a limit to what users write, `off` for none.
  ///
  /// - Returns: False where the word is neither; the limit is as it was.
  package mutating func set(_ name: LimitName, to word: String) -> Bool {
    let isOff = word.lowercased() == "off"
    switch name {
    case .timeout:
      let seconds = Self.seconds(word)
      guard isOff || seconds != nil else { return false }
      time = seconds
    case .memory:
      let bytes = Self.bytes(word)
      guard isOff || bytes != nil else { return false }
      memory = bytes
    }
    return true
  }

  /// A time as users write it: `30`, `2.5`, `30s`, `5min`; nil for what is none, and beyond thirty years.
  static func seconds(_ text: String) -> Double? {
    let text = text.lowercased()
    let units = [("min", 60.0), ("s", 1), ("", 1)]
    guard let (unit, factor) = units.first(where: { text.hasSuffix($0.0) }),
      let number = Double(text.dropLast(unit.count)), number > 0, number * factor < 1e9
    else { return nil }
    return number * factor
  }

  /// A size as users write it: `800M`, `4GB`, `1.5g`; a plain number counts bytes.
  static func bytes(_ text: String) -> Int? {
    var text = text.uppercased()[...]
    if text.hasSuffix("B") { text = text.hasSuffix("IB") ? text.dropLast(2) : text.dropLast() }
    var factor = 1.0
    if let last = text.last, let power = "KMGT".firstIndex(of: last) {
      factor = (0...("KMGT".distance(from: "KMGT".startIndex, to: power)))
        .reduce(1.0) { product, _ in product * 1024 }
      text = text.dropLast()
    }
    guard let number = Double(text), number * factor >= 1, number * factor < 0x1p62 else {
      return nil
    }
    return Int(number * factor)
  }

  /// `2 seconds`, `1.5 GB`.
  static func written(seconds: Double) -> String {
    MessageCatalogue.english.text(message(seconds: seconds))
  }

  static func message(seconds: Double) -> Message {
    let number = seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    return Message("shell.seconds", ["number": number, "count": seconds == 1 ? 1 : 2])
  }

  static func written(bytes: Int) -> String {
    if bytes == 1 { return "1 byte" }
    var (number, unit) = (Double(bytes), "bytes")
    for larger in ["KB", "MB", "GB", "TB"] where number >= 1024 {
      (number, unit) = (number / 1024, larger)
    }
    let tenths = (number * 10).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths)) \(unit)" : "\(tenths) \(unit)"
  }
}
