package import Messages

/// Why a server did not do what it was asked. `host` is where, as `name:port`.
package enum ServerFault: Error, Hashable, Sendable {
  /// Nobody answers there, or nobody who speaks as a server of ClickHouse does.
  case unreachable(host: String, reason: String)
  /// The certificate is not one that is believed.
  case untrusted(host: String, reason: String)
  case refusedCredentials(host: String, user: String)
  case unknownDatabase(host: String, name: String)
  /// What it said, in which the name is.
  case unknownTable(host: String, text: String)
  case unknownColumn(host: String, text: String)
  /// The seconds that were allowed, where somebody has set a limit here.
  case timeLimit(host: String, seconds: Int?)
  case memoryLimit(host: String, text: String)
  case diskFull(host: String)
  /// A server that holds a part of the rows does not answer to the one that was asked; its address where it is
  /// told.
  case shardUnreachable(host: String, shard: String?)
  case tooOld(host: String, version: String)
  /// What came is no table.
  case damagedAnswer(host: String)
  /// A column of the answer has a type that clio does not read.
  case unreadableType(host: String, type: String)
  /// The connection ended before the answer did.
  case cutAnswer(host: String)
  /// Whoever asked has given up.
  case cancelled
  /// Somebody else has stopped the query on the server.
  case stopped(host: String)
  /// libcurl is not there.
  case libraryMissing(reason: String)
  /// The server does not know the cluster whose shards the hosts are.
  case unknownCluster(host: String, text: String)
  /// The user may not do this, as make a table.
  case forbidden(host: String, user: String, text: String)
  /// Anything else that the server says; its number for it.
  case other(host: String, code: Int, text: String)
}

extension ServerFault {
  /// What happened, where, and what helps.
  package var message: Message {
    switch self {
    case .unreachable(let host, let reason):
      Message("server.unreachable", ["host": host, "reason": reason])
    case .untrusted(let host, let reason):
      Message("server.untrusted", ["host": host, "reason": reason])
    case .refusedCredentials(let host, let user):
      Message("server.refused-credentials", ["host": host, "user": user])
    case .unknownDatabase(let host, let name):
      Message("server.unknown-database", ["host": host, "name": name])
    case .unknownTable(let host, let text):
      Message("server.unknown-table", ["host": host, "text": text])
    case .unknownColumn(let host, let text):
      Message("server.unknown-column", ["host": host, "text": text])
    case .timeLimit(let host, let seconds?):
      Message("server.time-limit", ["host": host, "seconds": seconds])
    case .timeLimit(let host, nil): Message("server.time-limit.own", ["host": host])
    case .memoryLimit(let host, let text):
      Message("server.memory-limit", ["host": host, "text": text])
    case .diskFull(let host): Message("server.disk-full", ["host": host])
    case .shardUnreachable(let host, let shard?):
      Message("server.shard-unreachable", ["host": host, "shard": shard])
    case .shardUnreachable(let host, nil):
      Message("server.shard-unreachable.unnamed", ["host": host])
    case .tooOld(let host, let version):
      Message(
        "server.too-old", ["host": host, "version": version, "oldest": ServerVersion.oldest.text])
    case .damagedAnswer(let host): Message("server.damaged-answer", ["host": host])
    case .unreadableType(let host, let type):
      Message("server.unreadable-type", ["host": host, "type": type])
    case .cutAnswer(let host): Message("server.cut-answer", ["host": host])
    case .cancelled: Message("server.cancelled")
    case .stopped(let host): Message("server.stopped", ["host": host])
    case .libraryMissing(let reason): Message("server.library-missing", ["reason": reason])
    case .unknownCluster(let host, let text):
      Message("server.unknown-cluster", ["host": host, "text": text])
    case .forbidden(let host, let user, let text):
      Message("server.forbidden", ["host": host, "user": user, "text": text])
    case .other(let host, let code, let text):
      Message("server.other", ["host": host, "code": code, "text": text])
    }
  }
}
