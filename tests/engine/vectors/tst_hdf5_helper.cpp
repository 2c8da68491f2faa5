// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the helper that reads HDF5 stays with the helper. Shells stand for it that end in ways in
// which it may end.
#include "engine/vectors/arrays/hdf5.h"
#include "engine/vectors/arrays/hdf5_call.h"

#include <QTest>

using namespace shelf;

namespace {

Status callShell(const char* script, const std::function<Status(std::string_view)>& take)
{
    return callHdf5Helper("/bin/sh", {"-c", script}, copiedBytes("\x89HDF\r\n\x1a\n"), "m.h5", take);
}

} // namespace

class TestHdf5Helper : public QObject {
    Q_OBJECT

private slots:
    void howItEndsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("damaged") << QByteArray("exit 2") << "is damaged, or of a kind that is not read";
        QTest::newRow("elsewhere") << QByteArray("exit 3") << "lies in other files";
        QTest::newRow("killed") << QByteArray("echo a; kill -KILL $$") << "broke down over this file";
        QTest::newRow("broken") << QByteArray("kill -SEGV $$") << "broke down over this file";
        QTest::newRow("too long") << QByteArray("kill -XCPU $$") << "in a sensible time";
    }
    void howItEndsIsSaid()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, words);
        const Status called = callShell(script.constData(), [](std::string_view) { return Status(); });
        QVERIFY(!called.ok());
        QVERIFY2(QString::fromStdString(called.error().text()).contains(words),
                 called.error().text().c_str());
        QCOMPARE(called.error().file, std::string("m.h5"));
        QVERIFY(!called.error().advice.empty());
    }

    void whatIsNoProgramIsSaid()
    {
        const Status called = callHdf5Helper("/nowhere/shelfspace-hdf5", {"list"}, copiedBytes("x"), "m.h5",
                                             [](std::string_view) { return Status(); });
        QVERIFY(!called.ok());
        QVERIFY(called.error().message.find("could not be started") != std::string::npos);
    }

    void whatItWritesComesAndTheFileIsItsInput()
    {
        std::string all;
        const Status called = callShell("cat /dev/stdin; echo; echo more", [&](std::string_view part) {
            all += part;
            return Status();
        });
        QVERIFY(called.ok());
        QCOMPARE(all, std::string("\x89HDF\r\n\x1a\n\nmore\n"));
    }

    void whoSaysNoEndsIt()
    {
        // It would write for ever.
        const Status called = callShell("while :; do echo a; done", [](std::string_view part) {
            return part.empty() ? Status() : Status(Error::cancelledByCaller());
        });
        QVERIFY(!called.ok() && called.error().kind == ErrorKind::cancelled);
        const Status silent = callShell("sleep 1000", [](std::string_view part) {
            return part.empty() ? Status(Error::cancelledByCaller()) : Status();
        });
        QVERIFY(!silent.ok() && silent.error().kind == ErrorKind::cancelled);
    }

    void itsListIsReadStrictly()
    {
        const auto list = parseHdf5List("a/b\tfloat32\tBooks\t3 4\nc\tint64\t\t\n\n{\"x\":\n\n1}", "m.h5");
        QVERIFY(list.ok());
        QCOMPARE(list->arrays.size(), std::size_t{2});
        QCOMPARE(list->arrays[0].path, std::string("a/b"));
        QCOMPARE(list->arrays[0].given, std::string("Books"));
        QVERIFY(list->arrays[0].shape == (std::vector<std::uint64_t>{3, 4}));
        QVERIFY(list->arrays[1].shape.empty());
        QCOMPARE(list->about, std::string("{\"x\":\n\n1}"));
        std::string deep = "a\tfloat32\t\t1";
        for (int i = 0; i < 32; ++i)
            deep += " 1";
        for (const std::string& wrong :
             {std::string("a\tfloat32\t3\n"), std::string("a\tfloat32\t\t3 -4\n"),
              std::string("a\tfloat32\t\t3,4\n"), std::string("a\tfloat32\t\t99999999999999999999\n"), deep,
              std::string("a\tfloat32\t\t1\t2\n")}) {
            const auto read = parseHdf5List(wrong, "m.h5");
            QVERIFY2(!read.ok(), wrong.c_str());
            QVERIFY(read.error().message.find("makes no sense") != std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestHdf5Helper)
#include "tst_hdf5_helper.moc"
