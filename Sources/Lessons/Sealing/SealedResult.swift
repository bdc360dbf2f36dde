import JSON

/// What a right answer gives on one corpus, closed: what another gives can be compared with it, and not read.
struct SealedResult: Equatable, Sendable {
  let content: Content
  let order: Order?
  /// Nil where nothing is left open.
  let undecided: Undecided?

  enum Content: Equatable, Sendable {
    /// How many rows there are, where that is all that counts.
    case count(String)
    /// Rows of a table, by its place, and their ids, which may be given in place of rows.
    case rows(table: Int, rows: String, ids: String?)
    /// Rows of no table: each column by itself, so that one can be found among others, and the rows of all.
    case cells(columns: [String], rows: String, isCount: Bool)
  }

  /// The rows in groups whose order is open.
  struct Order: Equatable, Sendable {
    let sizes: [Int]
    let keys: String
  }

  /// What is left open: rows of a table, and how many they are.
  struct Undecided: Equatable, Sendable {
    let table: Int?
    let rows: String?
    let count: String
  }
}

extension SealedResult: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    switch content {
    case .count(let count): object.append(count, named: "count")
    case .rows(let table, let rows, let ids):
      object.append(table, named: "table")
      object.append(rows, named: "rows")
      object.append(ids, named: "ids")
    case .cells(let columns, let rows, let isCount):
      object.append(columns, named: "columns")
      object.append(rows, named: "rows")
      if isCount { object.append(true, named: "counts") }
    }
    if let order {
      object.append(order.sizes, named: "groups")
      object.append(order.keys, named: "order")
    }
    if let undecided {
      object.append(undecided.table, named: "open-table")
      object.append(undecided.rows, named: "open-rows")
      object.append(undecided.count, named: "open-count")
    }
    return .object(object)
  }
}

extension SealedResult: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    if let count: String = try object.optional("count") {
      content = .count(count)
    } else if let columns: [String] = try object.optional("columns") {
      content = .cells(
        columns: columns, rows: try object.required("rows"),
        isCount: try object.optional("counts") ?? false)
    } else {
      content = .rows(
        table: try object.required("table"), rows: try object.required("rows"),
        ids: try object.optional("ids"))
    }
    if let keys: String = try object.optional("order") {
      order = Order(sizes: try object.required("groups"), keys: keys)
    } else {
      order = nil
    }
    if let count: String = try object.optional("open-count") {
      undecided = Undecided(
        table: try object.optional("open-table"), rows: try object.optional("open-rows"),
        count: count)
    } else {
      undecided = nil
    }
  }
}
