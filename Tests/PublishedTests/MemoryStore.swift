import ClickHouse
import Messages
import Synchronization

@testable import Published

/// Hosts whose tables are in memory, and which fail when a test wants them to.
final class MemoryStore: TableStore {
  let place = "memory://here/base"
  let hostCount: Int
  let cluster: String?
  private let state: Mutex<State>

  struct State {
    var hosts: [[String: MemoryTable]]
    /// So many blocks of rows are taken before the store fails.
    var insertsLeft = Int.max
    /// So many questions for cells are answered before the store fails.
    var answersLeft = Int.max
    /// The columns of the cells that were asked for.
    var asked: [[String]] = []
    var inserts: [(table: String, host: Int)] = []
  }

  struct MemoryTable {
    var kind: TableDefinition.Kind
    var blocks: [NativeBlock] = []
  }

  static let failure = StoreFault(.verbatim("the store was switched off"), isPassing: true)

  init(hosts: Int) {
    hostCount = hosts
    cluster = hosts > 1 ? "clio" : nil
    state = Mutex(State(hosts: (0..<hosts).map { _ in [:] }))
  }

  func change(_ body: (inout sending State) -> Void) { state.withLock { body(&$0) } }

  var asked: [[String]] { state.withLock { $0.asked } }
  var inserts: [(table: String, host: Int)] { state.withLock { $0.inserts } }
  var insertsLeft: Int { state.withLock { $0.insertsLeft } }

  func tables(onHost host: Int) -> [String] { state.withLock { $0.hosts[host].keys.sorted() } }

  func run(_ statement: StoreStatement, onHost host: Int) throws(StoreFault) {
    state.withLock { state in
      switch statement {
      case .create(let definition):
        if state.hosts[host][definition.name] != nil { return }
        state.hosts[host][definition.name] = MemoryTable(kind: definition.kind)
      case .drop(let name): state.hosts[host][name] = nil
      }
    }
  }

  func insert(_ block: NativeBlock, into table: String, onHost host: Int) throws(StoreFault) {
    let isTaken = state.withLock { state -> Bool in
      guard state.insertsLeft > 0, case .rows(let columns, _)? = state.hosts[host][table]?.kind,
        columns.map(\.name) == block.columns.map(\.name),
        columns.map(\.type) == block.columns.map(\.type)
      else { return false }
      state.insertsLeft -= 1
      state.inserts.append((table, host))
      state.hosts[host][table]?.blocks.append(block)
      return true
    }
    if !isTaken { throw Self.failure }
  }

  func rows(
    of question: StoreQuestion, onHost host: Int, _ take: (NativeBlock) throws(StoreFault) -> Void
  ) throws(StoreFault) {
    let answer = state.withLock { state -> NativeBlock? in
      if case .cells(let columns, _, _) = question {
        guard state.answersLeft > 0 else { return nil }
        state.answersLeft -= 1
        state.asked.append(columns)
      }
      return state.answer(question, onHost: host)
    }
    guard let answer else { throw Self.failure }
    // In blocks, as a server sends them.
    for start in stride(from: 0, to: answer.rowCount, by: 100) {
      try take(answer.picking(Array(start..<min(start + 100, answer.rowCount))))
    }
  }
}

extension MemoryStore.State {
  /// All rows of a table, also of one that is over those of all hosts; nil where there is none.
  private func rows(of table: String, onHost host: Int) -> NativeBlock? {
    guard let found = hosts[host][table] else { return nil }
    switch found.kind {
    case .rows(let columns, _):
      if found.blocks.isEmpty { return NativeBlock([], rowCount: 0) }
      _ = columns
      return NativeBlock.joined(found.blocks)
    case .over(let name, _):
      let parts = hosts.compactMap { $0[name] }.flatMap(\.blocks)
      return parts.isEmpty ? NativeBlock([], rowCount: 0) : NativeBlock.joined(parts)
    }
  }

  func answer(_ question: StoreQuestion, onHost host: Int) -> NativeBlock? {
    switch question {
    case .columns:
      var (tables, names): ([String], [String]) = ([], [])
      for (name, table) in hosts[host] {
        for column in columns(of: table, onHost: host) {
          tables.append(name)
          names.append(column)
        }
      }
      return block(
        ["table": .string(NativeTexts(tables)), "name": .string(NativeTexts(names))], tables.count)
    case .count(let table):
      return rows(of: table, onHost: host).map {
        block(["count": .uint64([UInt64($0.rowCount)])], 1)
      }
    case .runs(let table, let place, let length):
      guard let rows = rows(of: table, onHost: host) else { return nil }
      var counts: [UInt64: UInt64] = [:]
      for number in rows.numbers(place) { counts[UInt64(number) / UInt64(length), default: 0] += 1 }
      let runs = counts.keys.sorted()
      return block(
        ["run": .uint64(runs), "count": .uint64(runs.map { counts[$0] ?? 0 })], runs.count)
    case .cells(let columns, let table, let chosen):
      guard let rows = rows(of: table, onHost: host) else { return nil }
      if rows.rowCount == 0 { return rows }
      let picked = rows.picking(rows.places(chosen))
      let found = columns.compactMap { name in picked.columns.first { $0.name == name } }
      return found.count == columns.count ? NativeBlock(found, rowCount: picked.rowCount) : nil
    }
  }

  private func columns(of table: MemoryStore.MemoryTable, onHost host: Int) -> [String] {
    switch table.kind {
    case .rows(let columns, _): columns.map(\.name)
    case .over(let name, _): hosts[host][name].map { columns(of: $0, onHost: host) } ?? []
    }
  }

  private func block(_ columns: KeyValuePairs<String, NativeValues>, _ count: Int) -> NativeBlock {
    NativeBlock(columns.map { NativeColumn($0, .uint64, $1) }, rowCount: count)
  }
}

extension NativeBlock {
  fileprivate func numbers(_ column: String) -> [Int] {
    guard case .uint32(let numbers)? = self[column] else { return [] }
    return numbers.map { Int($0) }
  }

  /// The rows that are chosen, in the order of their places.
  fileprivate func places(_ chosen: StoreRows) -> [Int] {
    func rows(_ place: String, _ isChosen: (Int) -> Bool) -> [Int] {
      let numbers = numbers(place)
      return numbers.indices.filter { isChosen(numbers[$0]) }.sorted { numbers[$0] < numbers[$1] }
    }
    switch chosen {
    case .all: return Array(0..<rowCount)
    case .range(let range, let place): return rows(place) { range.contains($0) }
    case .places(let places, let place):
      let wanted = Set(places)
      return rows(place) { wanted.contains($0) }
    }
  }
}
