import ClickHouse
import Messages
import TestSupport
import Testing

/// Addresses of servers, good and bad.
struct ServerAddressTests {
  private typealias Host = ServerAddress.Host

  @Test func goodAddressesAreRead() throws {
    #expect(
      try ServerAddress("clickhouse://db.example:9999/history")
        == ServerAddress(hosts: [Host(name: "db.example", port: 9999)], database: "history"))
    #expect(
      try ServerAddress(
        "clickhouse://a,B:1,[::1],[FE80::2]:65535/x?cluster=clio&user=ann&ca=/e/ca.pem")
        == ServerAddress(
          hosts: [
            Host(name: "a", port: 8123), Host(name: "b", port: 1), Host(name: "::1", port: 8123),
            Host(name: "fe80::2", port: 65535),
          ], database: "x", cluster: "clio", user: "ann", authorityFile: "/e/ca.pem"))
    #expect(
      try ServerAddress("ClickHouses://10.0.0.1/歴史%20%2Fb?user=%E6%97%A5")
        == ServerAddress(
          hosts: [Host(name: "10.0.0.1", port: 8443)], isSealed: true, database: "歴史 /b", user: "日")
    )
  }

  @Test(arguments: [
    "clickhouse://a/b", "clickhouses://a,b:1,[::1]:2/b?cluster=c&user=d%20e&ca=/f/g.pem",
    "clickhouse://a:8443/%E6%97%A5",
  ]) func addressesAreWrittenAsTheyAreRead(text: String) throws {
    #expect(try ServerAddress(text).text == text)
  }

  /// The place is the number of the sign at which the fault stands.
  @Test(arguments: [
    ("http://a/b", 1, AddressFault.Kind.noScheme), ("clickhouse:/a/b", 1, .noScheme),
    ("", 1, .noScheme),
    ("clickhouse:///b", 14, .noHost), ("clickhouse://a,/b", 16, .noHost),
    ("clickhouse://,a/b", 14, .noHost),
    ("clickhouse://:8123/b", 14, .noHost), ("clickhouses://", 15, .noHost),
    ("clickhouse://a", 15, .noDatabase), ("clickhouse://a/", 16, .noDatabase),
    ("clickhouse://a/?user=x", 16, .noDatabase), ("clickhouse://a?user=x", 15, .noDatabase),
    ("clickhouse://a/b/c", 17, .deepPath), ("clickhouse://a/b/", 17, .deepPath),
    ("clickhouse://a b/c", 14, .host("a b")), ("clickhouse://日/c", 14, .host("日")),
    ("clickhouse://-a/c", 14, .host("-a")), ("clickhouse://a%41/c", 14, .host("a%41")),
    ("clickhouse://::1/c", 14, .bracket), ("clickhouse://[::1/c", 14, .bracket),
    ("clickhouse://[a]/c", 15, .host("a")), ("clickhouse://[]/c", 15, .host("")),
    ("clickhouse://[::1%eth0]/c", 15, .host("::1%eth0")),
    ("clickhouse://a:0/c", 15, .port("0")), ("clickhouse://a:65536/c", 15, .port("65536")),
    ("clickhouse://a:/c", 15, .port("")), ("clickhouse://a:x/c", 15, .port("x")),
    ("clickhouse://a:+1/c", 15, .port("+1")), ("clickhouse://[::1]8123/c", 19, .port("123")),
    ("clickhouse://a,b,a:8123/c", 18, .doubledHost("a:8123")),
    ("clickhouse://a/c?x=1", 18, .option("x")), ("clickhouse://a/c?user=a&", 25, .option("")),
    ("clickhouse://a/c?user", 18, .noValue("user")),
    ("clickhouse://a/c?user=", 18, .noValue("user")),
    ("clickhouse://a/c?user=a&user=a", 25, .doubledOption("user")),
    ("clickhouse://a/c%4", 16, .encoding), ("clickhouse://a/%zz", 16, .encoding),
    ("clickhouse://a/%FF", 16, .encoding), ("clickhouse://a/c?user=%0d%0aX", 23, .encoding),
    ("clickhouse://ann@a/c", 14, .user), ("clickhouse://a/c#d", 17, .fragment),
  ]) func badAddressesAreRefusedWithTheirPlace(text: String, place: Int, kind: AddressFault.Kind) {
    #expect(throws: AddressFault(address: text, place: place, kind: kind)) {
      try ServerAddress(text)
    }
  }

  @Test(arguments: [
    "clickhouse://ann:s3cret@a/c", "clickhouse://:s3cret@a/c", "clickhouse://ann:s3cret@/@a/c",
    "clickhouse://a/c?password=s3cret", "clickhouse://a/c?user=ann&PASSWORD=s3cret&ca=x",
    "clickhouse://a?key=s3cret#x", "clickhouse://ann:s3/cret@a/c",
  ]) func passwordsAreRefusedAndNotRepeated(text: String) {
    do throws(AddressFault) {
      _ = try ServerAddress(text)
      Issue.record("taken: \(text)")
    } catch {
      #expect(!error.message.english.contains("cret"), "\(error.message.english)")
      #expect(!"\(error)".contains("cret"))
    }
  }

  @Test func remedyIsTold() throws {
    #expect(
      AddressFault(address: "clickhouse://a", place: 15, kind: .noDatabase).message.english
        == "address 'clickhouse://a', character 15: the database is missing; "
        + "write its name after the hosts, as in clickhouse://host/database")
  }

  @Test func addressesAreKnownByTheirBeginning() {
    for text in ["clickhouse://", "clickhouses://x", "CLICKHOUSE://"] {
      #expect(ServerAddress.isAddress(text))
    }
    for text in ["clickhouse:/", "clickhouse.csv", " clickhouse://a", "http://a", ""] {
      #expect(!ServerAddress.isAddress(text))
    }
  }
}
