import JSON

/// How the items of a list are in one cell, so that they are read back as they are.
enum ListForm: Equatable {
  /// With a sign between them that none of them holds.
  case separated(String)
  /// As a JSON array, which can hold anything.
  case json

  private static let separators = [";", "|", ",", "/"]

  /// - Parameters:
  ///   - items: the different items.
  ///   - repeats: whether a cell holds one of them twice, which a separated list cannot.
  init(items: [String], repeats: Bool) {
    let isSound = items.allSatisfy { item in
      !item.isEmpty && !Self.isBlank(item.utf8.first) && !Self.isBlank(item.utf8.last)
    }
    let separator = Self.separators.first { sign in !items.contains { $0.contains(sign) } }
    self = if isSound, !repeats, let separator { .separated(separator) } else { .json }
  }

  /// What a list of texts is in a cell; nil for none.
  func text(of items: [String]) -> String? {
    if items.isEmpty { return nil }
    return switch self {
    case .separated(let sign): items.joined(separator: sign)
    case .json: items.json.compactText
    }
  }

  /// Reading drops spaces around items.
  private static func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension RaggedRows {
  /// Whether a row holds one of its values more than once.
  func repeats<Value: Hashable>(_ values: Buffer<Value>) -> Bool {
    (0..<rowCount).contains { row in
      let range = self[row]
      return range.count > 1 && Set(values.values(at: range)).count < range.count
    }
  }
}
