// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ready/ready_set.h"
#include "tests/app/batch_call.h"
#include "tests/app/file_server.h"
#include "tests/app/ready/amazon_ratings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// `shelfspace fetch`, with a server of the test's own for a mirror.
class TestFetchBatch : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FileServer>();
        m_server->files["/ratings_Books.csv"].body = amazonRatings(20'000);
    }

    void allSetsAreListedAndNobodyIsAsked()
    {
        const BatchCall text = call({});
        QVERIFY2(text.exit == 0, text.err.constData());
        const QJsonArray sets = call({QStringLiteral("--json")}).json()[QStringLiteral("sets")].toArray();
        QCOMPARE(std::size_t(sets.size()), shelf::readySets().size());
        for (const QJsonValue& one : sets) {
            const QJsonObject set = one.toObject();
            QVERIFY(text.out.contains(set[QStringLiteral("key")].toString().toUtf8()));
            QVERIFY(!set[QStringLiteral("terms")].toString().isEmpty());
            QVERIFY(!set[QStringLiteral("files")].toArray().isEmpty());
        }
        QVERIFY(text.out.contains("20,000,263")); // MovieLens 20M
    }

    void withoutAWordForTheTermsTheyAreShown()
    {
        const BatchCall shown = call({QStringLiteral("ml-1m"), QStringLiteral("--mirror"), mirror()});
        QCOMPARE(shown.exit, 2);
        QVERIFY(shown.out.contains("GroupLens") && shown.out.contains("commercial"));
        QVERIFY(shown.out.contains("c4d9eecfca2ab87c1945afe126590906"));
        QVERIFY2(shown.out.contains((mirror() + QStringLiteral("/ml-1m.zip")).toUtf8()),
                 shown.out.constData());
        QVERIFY(shown.err.contains("--accept-terms"));
        QCOMPARE(m_server->asked.size(), 0);
    }

    void aSetIsFetchedFromAMirrorAndOpens()
    {
        const BatchCall done = fetch({QStringLiteral("--json")});
        QVERIFY2(done.exit == 0, done.err.constData());
        const QJsonObject json = done.json();
        QVERIFY(json[QStringLiteral("whole")].toBool());
        QVERIFY(done.err.contains("Asking " + mirror().toUtf8() + "/ratings_Books.csv"));
        const QString file = json[QStringLiteral("source")].toObject()[QStringLiteral("path")].toString();
        QCOMPARE(QFileInfo(file).path(), m_folder->path());
        const BatchCall info = callProgram({QStringLiteral("info"), file, QStringLiteral("--json")});
        QCOMPARE(info.json()[QStringLiteral("ratings")].toInt(), 20'000);
        QCOMPARE(info.json()[QStringLiteral("format")].toString(), QStringLiteral("amazon-ratings"));
        // Again: it is there, and nobody is asked.
        const auto asked = m_server->asked.size();
        const BatchCall again = fetch({});
        QVERIFY2(again.exit == 0 && again.err.contains("there already"), again.err.constData());
        QCOMPARE(m_server->asked.size(), asked);
        // Another file by now: told.
        m_server->files["/ratings_Books.csv"].body = amazonRatings(21'000);
        const BatchCall changed = fetch({QStringLiteral("--force"), QStringLiteral("--json")});
        QVERIFY2(changed.exit == 0, changed.err.constData());
        QVERIFY(changed.json()[QStringLiteral("notes")].toArray().first().toString().contains(
            QStringLiteral("another file")));
    }

    void theCallThatIsPrintedIsOneThatAShellTakes()
    {
        const QString into = m_folder->filePath(QStringLiteral("my data"));
        const BatchCall done = call({QStringLiteral("amazon-books-2014"), QStringLiteral("--accept-terms"),
                                     QStringLiteral("--mirror"), mirror(), QStringLiteral("--into"), into});
        QVERIFY2(done.exit == 0, done.err.constData());
        QVERIFY2(done.out.contains("shelfspace info '" + into.toUtf8() + "/ratings_Books.csv'\n"),
                 done.out.constData());
    }

    void whatIsNotThePublishersFileIsRefused()
    {
        m_server->files["/ml-100k.zip"].body = QByteArray(4'924'029, 'x'); // of the right size
        const BatchCall wrong =
            call({QStringLiteral("ml-100k"), QStringLiteral("--accept-terms"), QStringLiteral("--mirror"),
                  mirror(), QStringLiteral("--into"), m_folder->path()});
        QCOMPARE(wrong.exit, 1);
        QVERIFY2(wrong.err.contains("MD5"), wrong.err.constData());
        QVERIFY(QDir(m_folder->path()).isEmpty());
        m_server->files["/ml-100k.zip"].body.chop(1);
        const BatchCall shorter =
            call({QStringLiteral("ml-100k"), QStringLiteral("--accept-terms"), QStringLiteral("--mirror"),
                  mirror(), QStringLiteral("--into"), m_folder->path()});
        QCOMPARE(shorter.exit, 1);
        QVERIFY2(shorter.err.contains("4,924,029"), shorter.err.constData());
    }

    void wrongWordsAreSaidSo()
    {
        const BatchCall name = call({QStringLiteral("ml-100"), QStringLiteral("--accept-terms")});
        QCOMPARE(name.exit, 2);
        QVERIFY2(name.err.contains("ml-100k"), name.err.constData());
        const BatchCall address = call({QStringLiteral("ml-100k"), QStringLiteral("--accept-terms"),
                                        QStringLiteral("--mirror"), QStringLiteral("/home/me")});
        QCOMPARE(address.exit, 2);
        for (const QString& option : {QStringLiteral("--mirror"), QStringLiteral("--into")}) {
            const BatchCall empty =
                call({QStringLiteral("ml-100k"), QStringLiteral("--accept-terms"), option, QString()});
            QCOMPARE(empty.exit, 2);
            QVERIFY2(empty.err.contains(option.toUtf8()), empty.err.constData());
        }
        const BatchCall capitals = call({QStringLiteral("ML-100K")});
        QCOMPARE(capitals.exit, 2);
        QVERIFY2(capitals.err.contains("'ml-100k'"), capitals.err.constData());
        const BatchCall missing = call({QStringLiteral("ml-100k"), QStringLiteral("--accept-terms"),
                                        QStringLiteral("--mirror"), mirror()});
        QCOMPARE(missing.exit, 1);
        QVERIFY2(missing.err.contains("404"), missing.err.constData());
    }

    void anInterruptedFetchGoesOnLater()
    {
        Served& file = m_server->files["/ratings_Books.csv"];
        file.cut = 300'000;
        file.stalls = true;
        QProcess process;
        process.setProcessEnvironment(withoutDisplay());
        process.start(QStringLiteral(SHELFSPACE_PROGRAM), words({}));
        const QString part = m_folder->filePath(QStringLiteral("ratings_Books.csv.part"));
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(part).size(), qint64{300'000}, 60000);
        ::kill(pid_t(process.processId()), SIGINT);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60000);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("goes on from there"));
        const BatchCall done = fetch({});
        QVERIFY2(done.exit == 0, done.err.constData());
        QCOMPARE(m_server->askedFrom(300'000), qsizetype{1});
        QFile whole(m_folder->filePath(QStringLiteral("ratings_Books.csv")));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QCOMPARE(whole.readAll(), file.body);
    }

private:
    QString mirror() const { return m_server->address(""); }
    QStringList words(const QStringList& more) const
    {
        return QStringList{QStringLiteral("fetch"),
                           QStringLiteral("amazon-books-2014"),
                           QStringLiteral("--accept-terms"),
                           QStringLiteral("--mirror"),
                           mirror(),
                           QStringLiteral("--into"),
                           m_folder->path()} +
               more;
    }
    /// callProgram, while the server goes on serving.
    BatchCall run(const QStringList& words) const
    {
        QProcess process;
        process.setProcessEnvironment(withoutDisplay());
        process.start(QStringLiteral(SHELFSPACE_PROGRAM), words);
        BatchCall call;
        if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 180000) &&
            process.exitStatus() == QProcess::NormalExit)
            call.exit = process.exitCode();
        call.out = process.readAllStandardOutput();
        call.err = process.readAllStandardError();
        return call;
    }
    BatchCall call(const QStringList& words) const
    {
        return run(QStringList{QStringLiteral("fetch")} + words);
    }
    BatchCall fetch(const QStringList& more) const { return run(words(more)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileServer> m_server;
};

QTEST_GUILESS_MAIN(TestFetchBatch)
#include "tst_fetch_batch.moc"
