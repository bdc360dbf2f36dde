import Glibc

/// What a server of ClickHouse is told when it starts.
struct ServerConfiguration {
  /// The folder of its data.
  let folder: String
  let http: Int
  /// The port at which other servers ask it.
  let native: Int
  let exchange: Int
  /// The port at which it is asked over TLS.
  let sealed: Int
  let certificate: ServerCertificate?
  /// The native ports of all.
  let shards: [Int]

  func write() throws {
    for path in [folder, "\(folder)/data", "\(folder)/data/tmp"] { mkdir(path, 0o700) }
    try Self.write(main, to: "\(folder)/config.xml")
    try Self.write(Self.users, to: "\(folder)/users.xml")
  }

  private static func write(_ text: String, to path: String) throws {
    guard let stream = fopen(path, "w") else { throw ShardServers.Fault.cannotStart(errno: errno) }
    fputs(text, stream)
    fclose(stream)
  }

  private var main: String {
    let shards = shards.map {
      """
      <shard><internal_replication>true</internal_replication>
      <replica><host>127.0.0.1</host><port>\($0)</port></replica></shard>
      """
    }
    let sealing = certificate.map {
      """
      <https_port>\(sealed)</https_port><openSSL><server>
      <certificateFile>\($0.path)</certificateFile><privateKeyFile>\($0.keyPath)</privateKeyFile>
      <verificationMode>none</verificationMode><loadDefaultCAFile>false</loadDefaultCAFile>
      <cacheSessions>false</cacheSessions></server></openSSL>
      """
    }
    return """
      <yandex>
      <logger><level>warning</level><log>\(folder)/log</log><errorlog>\(folder)/errors</errorlog></logger>
      \(sealing ?? "")
      <http_port>\(http)</http_port><tcp_port>\(native)</tcp_port>
      <interserver_http_port>\(exchange)</interserver_http_port><listen_host>127.0.0.1</listen_host>
      <max_connections>256</max_connections><path>\(folder)/data/</path><tmp_path>\(folder)/data/tmp/</tmp_path>
      <users_config>\(folder)/users.xml</users_config><default_profile>default</default_profile>
      <default_database>default</default_database><timezone>UTC</timezone>
      <mark_cache_size>67108864</mark_cache_size>
      <remote_servers><clio>\(shards.joined())</clio></remote_servers>
      </yandex>
      """
  }

  /// `default` comes without a password; `reader` has one, and may not change anything.
  private static let users = """
    <yandex>
    <profiles><default><max_memory_usage>4000000000</max_memory_usage></default>
    <reading><readonly>2</readonly></reading></profiles>
    <users>
    <default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile>
    <quota>default</quota></default>
    <reader><password>open sesame</password><networks><ip>127.0.0.1</ip></networks><profile>reading</profile>
    <quota>default</quota></reader>
    </users>
    <quotas><default><interval><duration>3600</duration><queries>0</queries><errors>0</errors>
    <result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0</execution_time></interval></default></quotas>
    </yandex>
    """
}
