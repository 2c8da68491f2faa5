// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/web_address.h"

#include <QByteArray>
#include <QTest>

using namespace shelf;

class TestWebAddress : public QObject {
    Q_OBJECT

private slots:
    void addressesOfTheOwnNetworkAreKnown_data()
    {
        QTest::addColumn<bool>("isPublic");
        // First and last of each net, and their neighbors outside (IANA, special-purpose address registries).
        for (const char* own : {"0.0.0.0",
                                "0.255.255.255",
                                "10.0.0.0",
                                "10.255.255.255",
                                "100.64.0.0",
                                "100.127.255.255",
                                "127.0.0.1",
                                "127.255.255.255",
                                "169.254.0.0",
                                "169.254.169.254",
                                "172.16.0.0",
                                "172.31.255.255",
                                "192.0.0.1",
                                "192.0.2.1",
                                "192.168.0.0",
                                "192.168.255.255",
                                "198.18.0.0",
                                "198.19.255.255",
                                "198.51.100.7",
                                "203.0.113.7",
                                "224.0.0.251",
                                "239.255.255.250",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::127.0.0.1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.1.2.3",
                                "::ffff:c0a8:1",
                                "64:ff9b::10.0.0.1",
                                "64:ff9b:1::1",
                                "100::1",
                                "2001::1",
                                "2001:db8::1",
                                "2002:7f00:1::",
                                "2002:c0a8:101::1",
                                "3fff::1",
                                "fc00::1",
                                "fdff:ffff::1",
                                "fe80::1",
                                "febf::1",
                                "fec0::1",
                                "ff02::fb",
                                "4000::1",
                                "",
                                "x",
                                "1.2.3",
                                "1.2.3.4.5",
                                "fe80::1%eth0"})
            QTest::newRow(own) << false;
        for (const char* open :
             {"1.1.1.1",         "9.255.255.255",   "11.0.0.0",          "100.63.255.255", "100.128.0.0",
              "126.255.255.255", "128.0.0.0",       "169.253.255.255",   "169.255.0.0",    "172.15.255.255",
              "172.32.0.0",      "192.167.255.255", "192.169.0.0",       "198.17.255.255", "198.20.0.0",
              "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
              "2002:808:808::1"})
            QTest::newRow(open) << true;
    }
    void addressesOfTheOwnNetworkAreKnown()
    {
        QFETCH(const bool, isPublic);
        QCOMPARE(isPublicAddress(QTest::currentDataTag()), isPublic);
    }

    void onlyAddressesForEverybodyLeave_data()
    {
        QTest::addColumn<bool>("leaves");
        for (const char* url : {"http://images.amazon.com/images/P/0195153448.01.LZZZZZZZ.jpg",
                                "https://images.gr-assets.com/books/1447303603m/2767052.jpg",
                                "HTTPS://Covers.Example.ORG:8443/a b.jpg", "http://8.8.8.8/x.png",
                                "http://[2606:4700::1111]/x", "http://xn--bcher-kva.example/x",
                                "http://a.b.c.example./x?url=http://127.0.0.1/#@", "http://134744072/x"})
            QTest::newRow(url) << true;
        for (const char* url : {"",
                                "x",
                                "/etc/passwd",
                                "file:///etc/passwd",
                                "file://host.example/x",
                                "javascript:alert(1)",
                                "data:image/png;base64,AA",
                                "ftp://host.example/x",
                                "//host.example/x",
                                "http:host.example",
                                "http://",
                                "http:///x",
                                "http://localhost/x",
                                "http://LOCALHOST.:80/x",
                                "http://a.localhost/x",
                                "http://router/x",
                                "http://printer.local/x",
                                "http://box.lan/x",
                                "http://x.internal/",
                                "http://x.home.arpa/x",
                                "http://nas.home/x",
                                "http://127.0.0.1/x",
                                "http://127.1/x",
                                "http://0/x",
                                "http://2130706433/x",
                                "http://0x7f000001/x",
                                "http://0x7F.1/x",
                                "http://017700000001/x",
                                "http://0177.0.0.1/x",
                                "http://192.168.1.1:8080/x",
                                "http://192.168.257/x",
                                "http://1.2.3.4.5/x",
                                "http://a.1/x",
                                "http://[::1]/x",
                                "http://[::ffff:127.0.0.1]/x",
                                "http://[fe80::1%25eth0]/x",
                                "http://[fd00::1]/x",
                                "http://[127.0.0.1]/x",
                                "http://user@127.0.0.1/x",
                                "http://public.example@127.0.0.1/x",
                                "http://user:pass@public.example/x",
                                "http://public.example\\@127.0.0.1/x",
                                "http://127.0.0.1\\.public.example/x",
                                "http://%31%32%37.0.0.1/x",
                                "http://\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.0.0.1/x",
                                "http://127\xe3\x80\x82"
                                "0.0.1/x",
                                "http://lo\ncalhost/x",
                                "http://127.0.\t0.1/x",
                                "http://a..example/x",
                                "http://.example/x",
                                "http://host.example:80:80/x",
                                "http://host.example:999999/x",
                                " http://host.example/x"})
            QTest::newRow(*url ? url : "nothing") << false;
    }
    void onlyAddressesForEverybodyLeave()
    {
        QFETCH(const bool, leaves);
        const QByteArray url = QTest::currentDataTag();
        QCOMPARE(isPublicWebAddress(url == "nothing" ? std::string() : url.toStdString()), leaves);
    }
};

QTEST_APPLESS_MAIN(TestWebAddress)
#include "tst_web_address.moc"
