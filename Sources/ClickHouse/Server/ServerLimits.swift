/// What a query may need on a server.
package struct ServerLimits: Sendable {
  /// How long it may take; nil for what the server allows.
  package var seconds: Double?
  /// How many bytes of memory it may have; nil for what the server allows.
  package var memory: Int?

  package init(seconds: Double? = nil, memory: Int? = nil) {
    self.seconds = seconds
    self.memory = memory
  }

  /// The settings by which the server is told.
  var settings: [(name: String, value: String)] {
    // Whole seconds, of which the server counts none as no limit.
    let whole = seconds.map { ("max_execution_time", String(Self.whole($0))) }
    let memory = memory.map { ("max_memory_usage", String(max($0, 1))) }
    return [whole, memory].compactMap { $0 }
  }

  static func whole(_ seconds: Double) -> Int { Int(max(1, min(seconds.rounded(.up), 1e9))) }
}
