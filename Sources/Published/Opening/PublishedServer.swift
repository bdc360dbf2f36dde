package import ClickHouse
package import Corpus
package import Engine
package import Plan
import Synchronization

/// Who may stop the reading of columns now: nobody can tell that with each column.
package final class CurrentCancellation: Sendable {
  private let current: Mutex<Cancellation>

  package init(_ cancellation: Cancellation) { current = Mutex(cancellation) }

  package var isCancelled: Bool { current.withLock { $0 }.isCancelled }

  func become(_ cancellation: Cancellation) { current.withLock { $0 = cancellation } }
}

/// The server that holds the tables of a corpus, for the questions that SQL answers.
package final class PublishedServer: QueryServer {
  package let tables: [SQLTable]
  package let rowLimit: Int
  private let server: Server
  /// What keeps answers from being given where the server fails.
  private let damage: CorpusDamage
  private let stopping: CurrentCancellation

  /// - Parameter stopping: What stops the reading of columns.
  package init(
    _ server: Server, tables: [SQLTable], rowLimit: Int, damage: CorpusDamage,
    stopping: CurrentCancellation
  ) {
    self.stopping = stopping
    self.server = server
    self.tables = tables
    self.rowLimit = rowLimit
    self.damage = damage
  }

  package var dialect: SQLDialect { .clickHouse }

  package func heed(_ cancellation: Cancellation) { stopping.become(cancellation) }

  package func places(
    of sql: String, _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32] {
    var places: [Int32] = []
    try read(sql, cancellation) { block in
      guard case .uint32(let values)? = block.columns.first?.values else { return false }
      places += values.map { Int32(truncatingIfNeeded: $0) }
      return true
    }
    return places
  }

  package func columns(
    of sql: String, _ cancellation: Cancellation
  ) throws(Interrupted) -> [SQLValues] {
    var blocks: [NativeBlock] = []
    try read(sql, cancellation) {
      blocks.append($0)
      return true
    }
    guard let first = blocks.first else { return [] }
    return first.columns.indices.map { index in
      SQLValues(blocks.map { $0.columns[index].values })
    }
  }

  /// - Parameter take: Whether a block is what was asked for.
  private func read(
    _ sql: String, _ cancellation: Cancellation, _ take: (NativeBlock) -> Bool
  ) throws(Interrupted) {
    if cancellation.isCancelled { throw Interrupted() }
    do throws(ServerFault) {
      try server.heeding { cancellation.isCancelled }.rows(of: sql) { block throws(ServerFault) in
        if !take(block) { throw .damagedAnswer(host: server.address.text) }
      }
    } catch {
      if error != .cancelled { damage.note(error.message, isPassing: true) }
      throw Interrupted()
    }
  }
}

extension SQLValues {
  /// - Parameter parts: The values of one column, block by block.
  fileprivate init(_ parts: [NativeValues]) {
    if parts.contains(where: \.areTexts) {
      self = .texts(parts.flatMap(\.texts))
    } else if parts.contains(where: \.areDecimals) {
      self = .decimals(parts.flatMap(\.decimals))
    } else {
      self = .integers(parts.flatMap(\.integers))
    }
  }
}

extension NativeValues {
  fileprivate var areTexts: Bool {
    switch self {
    case .string: true
    case .nullable(_, let inner): inner.areTexts
    default: false
    }
  }

  fileprivate var areDecimals: Bool {
    switch self {
    case .float64: true
    case .nullable(_, let inner): inner.areDecimals
    default: false
    }
  }

  fileprivate var texts: [String?] {
    switch self {
    case .string(let texts): (0..<texts.count).map { texts[$0] }
    case .nullable(let missing, let inner): zip(missing, inner.texts).map { $0 ? nil : $1 }
    default: []
    }
  }

  fileprivate var decimals: [Double?] {
    switch self {
    case .float64(let values): values
    case .nullable(let missing, let inner): zip(missing, inner.decimals).map { $0 ? nil : $1 }
    default: integers.map { $0.map { Double($0) } }
    }
  }

  fileprivate var integers: [Int64?] {
    switch self {
    case .int8(let values): values.map { Int64($0) }
    case .int16(let values): values.map { Int64($0) }
    case .int32(let values): values.map { Int64($0) }
    case .int64(let values): values
    case .uint8(let values): values.map { Int64($0) }
    case .uint16(let values): values.map { Int64($0) }
    case .uint32(let values): values.map { Int64($0) }
    case .uint64(let values): values.map { Int64(exactly: $0) }
    case .nullable(let missing, let inner): zip(missing, inner.integers).map { $0 ? nil : $1 }
    case .float64, .string, .array: []
    }
  }
}
