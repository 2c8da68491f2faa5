// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/download.h"
#include "app/ready/part_state.h"
#include "tests/app/file_content.h"
#include "tests/app/file_server.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

using SecureServer = FileServerOver<QSslServer>;

} // namespace

/// Encrypted addresses, with a certificate that is made for the test.
class TestSecureDownload : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no library for encryption here");
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                       QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                       QStringLiteral("-keyout"), path("key.pem"), QStringLiteral("-out"), path("cert.pem")});
        if (!openssl.waitForFinished(60000) || openssl.exitCode() != 0)
            QSKIP("there is no program openssl that makes a certificate");
        m_certificates = QSslCertificate::fromPath(path("cert.pem"));
        QCOMPARE(m_certificates.size(), 1);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_certificates.first());
        QFile key(path("key.pem"));
        QVERIFY(key.open(QIODevice::ReadOnly));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        m_server = std::make_unique<SecureServer>();
        m_server->setSslConfiguration(configuration);
        m_server->files["/file"].body = QByteArray(200'000, 'a') + QByteArray(100'000, 'b');
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server->asked.clear();
    }

    void aServerThatCannotProveWhoItIsIsNotAsked()
    {
        const auto result = fetch("/file");
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("prove who it is") != std::string::npos,
                 result.error().text().c_str());
        QVERIFY(result.error().advice.find("ca-certificates") != std::string::npos);
        QCOMPARE(m_server->asked.size(), 0);
        QVERIFY(!QFile::exists(part()));
    }

    void anEncryptedFileArrivesAndGoesOn()
    {
        trust();
        m_server->files["/file"].cut = 100'000;
        m_server->files["/file"].cuts = 1;
        const auto result = fetch("/file");
        QVERIFY2(result, result ? "" : result.error().text().c_str());
        QCOMPARE(contentOf(part()), m_server->files["/file"].body);
    }

    void noEncryptedAddressLeadsToAnotherKind()
    {
        trust();
        FileServer open;
        open.files["/file"].body = "altered on the way";
        m_server->files["/old"].redirect = open.address("/file").toLatin1();
        const auto result = fetch("/old");
        QVERIFY(!result);
        QVERIFY2(result.error().message.find("not encrypted") != std::string::npos,
                 result.error().text().c_str());
        QCOMPARE(open.asked.size(), 0);
        // The other way round it may.
        open.files["/old"].redirect =
            m_server->address("/file").replace(QLatin1String("http:"), QLatin1String("https:")).toLatin1();
        const auto safer = fetch(open.address("/old"));
        QVERIFY2(safer, safer ? "" : safer.error().text().c_str());
        QCOMPARE(contentOf(part()), m_server->files["/file"].body);
    }

private:
    QString path(const char* name) const { return m_keys.filePath(QLatin1String(name)); }
    QString part() const { return partFile(m_folder->filePath(QStringLiteral("file"))); }
    void trust() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(m_certificates);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    Result<Download> fetch(const char* place) const
    {
        return fetch(m_server->address(place).replace(QLatin1String("http:"), QLatin1String("https:")));
    }
    Result<Download> fetch(const QString& address) const
    {
        DownloadRequest request;
        request.address = address;
        request.file = m_folder->filePath(QStringLiteral("file"));
        request.manners.pause = 1;
        request.manners.rule = {.mayAsk = [](const QUrl&) { return true; },
                                .mayConnect = [](const QHostAddress&) { return true; }};
        return downloadFile(request, {}, {});
    }

    QTemporaryDir m_keys;
    QList<QSslCertificate> m_certificates;
    std::unique_ptr<SecureServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSecureDownload)
#include "tst_secure_download.moc"
