// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/message_parts.h"

#include <QTest>

#include <limits>

using namespace shelf;

class TestMessageParts : public QObject {
    Q_OBJECT

private slots:
    void aMessageComesBackAsItWasSaid_data()
    {
        QTest::addColumn<QByteArray>("english");
        QTest::addColumn<int>("which");
        for (int i = 0; i < static_cast<int>(messages().size()); ++i)
            QTest::addRow("%d", i) << QByteArray::fromStdString(messages()[static_cast<std::size_t>(i)].english()) << i;
    }

    void aMessageComesBackAsItWasSaid()
    {
        QFETCH(QByteArray, english);
        QFETCH(int, which);
        const Message& message = messages()[static_cast<std::size_t>(which)];
        const std::string packed = MessageParts::packed(message);
        const Message back = MessageParts::unpacked(packed, "words");
        QCOMPARE(QByteArray::fromStdString(back.english()), english);
        QCOMPARE(QByteArray::fromStdString(MessageParts::packed(back)), QByteArray::fromStdString(packed));
    }

    /// What an earlier program kept, and what a damaged file says.
    void whatIsNoMessageIsShownAsItIs_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("words") << QByteArray("The line has no book");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another document") << QByteArray(R"({"a": 1})");
        QTest::newRow("an unknown kind") << QByteArray(R"([9,"a","",[]])");
        QTest::newRow("a number for words") << QByteArray(R"([1,2,"",[]])");
        QTest::newRow("an unknown argument") << QByteArray(R"([1,"%1","",[["date",1,2]]])");
        QTest::newRow("decimals that no number has") << QByteArray(R"([1,"%1","",[["decimal",1.5,4000]]])");
        QTest::newRow("more arguments than places") << QByteArray(R"([1,"","",[1,2,3,4,5,6,7,8,9,10]])");
        QByteArray deep = "[1,\"a\",\"\",[]]";
        for (int i = 0; i < 12; ++i)
            deep = "[1,\"%1\",\"\",[" + deep + "]]";
        QTest::newRow("messages in messages") << deep;
    }

    void whatIsNoMessageIsShownAsItIs()
    {
        QFETCH(QByteArray, kept);
        const Message back = MessageParts::unpacked(kept.toStdString(), "the words beside it");
        QCOMPARE(QByteArray::fromStdString(back.english()), QByteArray("the words beside it"));
    }

private:
    static const std::vector<Message>& messages()
    {
        static const std::vector<Message> all = {
            Message("books.csv"),
            Message(),
            shelf::tr("The time %1 cannot be read").arg("31 \"February\" \xF0\x9F\x93\x96"),
            shelf::tr("%n ratings", "%n rating", 1),
            shelf::tr("%n ratings", "%n rating", std::numeric_limits<std::int64_t>::max()),
            shelf::tr("%1 of %2").arg(-12345).arg(std::numeric_limits<std::uint64_t>::max()),
            shelf::tr("%1, %2").arg(3.25, 1).argPercent(0.123, 2),
            shelf::tr("In %1").arg(shelf::tr("Books and %1").arg(shelf::tr("readers", "a note")).within()),
        };
        return all;
    }
};

QTEST_APPLESS_MAIN(TestMessageParts)
#include "tst_message_parts.moc"
