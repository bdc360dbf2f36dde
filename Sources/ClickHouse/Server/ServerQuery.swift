/// What is sent to a host.
struct ServerQuery {
  /// A name by which the query can be stopped.
  let id =
    String(UInt64.random(in: 0...UInt64.max), radix: 16)
    + String(UInt64.random(in: 0...UInt64.max), radix: 16)
  /// A statement, or the rows of one that is among the settings.
  let body: [UInt8]
  let host: Int
  /// Whether names without a database are those of the address's.
  var inDatabase = true
  /// Whether it does no harm to send it twice.
  var isRepeatable = false
  /// What the address of the request says, beside the limits.
  var settings: [(name: String, value: String)] = []

  init(body: [UInt8], host: Int, inDatabase: Bool = true) {
    self.body = body
    self.host = host
    self.inDatabase = inDatabase
  }
}
