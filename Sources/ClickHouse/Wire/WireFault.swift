/// Why bytes are no blocks of a table.
package enum WireFault: Error, Hashable, Sendable {
  /// They are not what a server of ClickHouse sends.
  case damaged
  /// A column has a type that clio does not read, as the server writes it.
  case unreadableType(String)
}
