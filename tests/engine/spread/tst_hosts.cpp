// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/host_workers.h"
#include "engine/spread/hosts.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

class TestHosts : public QObject {
    Q_OBJECT

private slots:
    void hostsAreReadAsOthersWriteThem();
    void aFaultyLineIsNamed_data();
    void aFaultyLineIsNamed();
    void aFileThatIsNotThereIsNamed();
    void wordsComeThroughAShellAsTheyAre();
    void aCommandIsCutIntoWords();
};

void TestHosts::hostsAreReadAsOthersWriteThem()
{
    const auto hosts = parseHosts("# two machines\n"
                                  "localhost\n"
                                  "\n"
                                  "  anna@node-1.lab:4   # the large one\r\n"
                                  "node2 slots=8\n"
                                  "fe80::1%eth0\tslots=2",
                                  "hosts");
    QVERIFY(hosts);
    QCOMPARE(hosts->size(), std::size_t{4});
    QVERIFY((*hosts)[0].isHere());
    const std::vector<std::pair<std::string, int>> expected{
        {"localhost", 1}, {"anna@node-1.lab", 4}, {"node2", 8}, {"fe80::1%eth0", 2}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE((*hosts)[i].name, expected[i].first);
        QCOMPARE((*hosts)[i].places, expected[i].second);
        QCOMPARE((*hosts)[i].isHere(), i == 0);
    }
}

void TestHosts::aFaultyLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* text, const char* says) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(says);
    };
    row("no places", "a:0\n", "my hosts:1: '0' is no number of places");
    row("places in words", "a\nb:many\n", "my hosts:2: 'many' is no number of places");
    row("too many places", "\n\na:100000\n", "my hosts:3: '100000' is no number of places");
    row("nothing behind the colon", "a:\n", "my hosts:1: '' is no number of places");
    row("places twice", "a:2 slots=3\n", "my hosts:1: 'slots=3' is more");
    row("another word", "a\nb max_slots=3\n", "my hosts:2: 'max_slots=3' is more");
    row("an option for ssh", "a\n\n-oProxyCommand=x\n", "my hosts:3: '-oProxyCommand=x' is no name");
    row("a line for a shell", "a;ls\n", "my hosts:1: 'a;ls' is no name");
    row("nobody", "# nobody yet\n\n", "my hosts: The file names no host");
    row("nothing", "", "my hosts: The file names no host");
}

void TestHosts::aFaultyLineIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const auto hosts = parseHosts(text.toStdString(), "my hosts");
    QVERIFY(!hosts);
    QVERIFY2(hosts.error().text().starts_with(says.toStdString()), hosts.error().text().c_str());
}

void TestHosts::aFileThatIsNotThereIsNamed()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("nowhere")).toStdString();
    const auto hosts = readHosts(file);
    QVERIFY(!hosts);
    QCOMPARE(hosts.error().file, file);
}

void TestHosts::wordsComeThroughAShellAsTheyAre()
{
    const std::vector<std::string> words{"printf", "%s|", "", "plain", "it's", "$HOME `ls` \\ \"x\"",
                                         "a\nb",   "*"};
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromStdString(shellLine(words))});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("|plain|it's|$HOME `ls` \\ \"x\"|a\nb|*|"));
}

void TestHosts::aCommandIsCutIntoWords()
{
    QCOMPARE(commandWords("ssh  -o 'Batch Mode=yes' -i \"my key\"x"),
             (std::vector<std::string>{"ssh", "-o", "Batch Mode=yes", "-i", "my keyx"}));
    QCOMPARE(commandWords(" "), std::vector<std::string>());
}

QTEST_APPLESS_MAIN(TestHosts)
#include "tst_hosts.moc"
