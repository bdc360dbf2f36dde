/// The values of a column of an answer; nil is NULL.
package enum SQLValues: Sendable {
  case integers([Int64?])
  case decimals([Double?])
  case texts([String?])

  package var count: Int {
    switch self {
    case .integers(let values): values.count
    case .decimals(let values): values.count
    case .texts(let values): values.count
    }
  }

  /// Whole numbers; texts and fractions are none.
  package var integers: [Int64?] {
    switch self {
    case .integers(let values): values
    case .decimals(let values): values.map { $0.flatMap { Int64(exactly: $0) } }
    case .texts(let values): values.map { _ in nil }
    }
  }

  package var decimals: [Double?] {
    switch self {
    case .integers(let values): values.map { $0.map { Double($0) } }
    case .decimals(let values): values
    case .texts(let values): values.map { _ in nil }
    }
  }

  package var texts: [String?] {
    switch self {
    case .integers(let values): values.map { $0.map { String($0) } }
    case .decimals(let values): values.map { $0.map { String($0) } }
    case .texts(let values): values
    }
  }
}
