// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Files that are missing, empty or no such thing as is asked for.
class OddFilesBatchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_run = m_folder.filePath(QStringLiteral("mf.shelf"));
        const BatchCall made = callProgram(
            QStringLiteral(
                "train --sample --sample-books 40 --sample-users 30 --sample-ratings 400 --preset mf "
                "--epochs 2 --quiet --out")
                .split(QLatin1Char(' '))
            << m_run);
        QVERIFY2(made.exit == 0, made.err.constData());
        QVERIFY(QFile(file("empty")).open(QIODevice::WriteOnly));
        QVERIFY(QFile(file("blank")).open(QIODevice::WriteOnly));
        QFile binary(file("binary"));
        QVERIFY(binary.open(QIODevice::WriteOnly));
        for (int i = 0; i < 5000; ++i)
            binary.putChar(static_cast<char>(i * 37 % 251));
        QFile blank(file("blank"));
        QVERIFY(blank.open(QIODevice::WriteOnly) && blank.write("\n\n  \n") > 0);
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        QVERIFY(QFile::link(QStringLiteral("loop2"), file("loop1")));
        QVERIFY(QFile::link(QStringLiteral("loop1"), file("loop2")));
    }

    void whoeverIsRefusedHearsWhatToDo_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"missing", "empty", "blank", "binary", "folder", "loop1"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whoeverIsRefusedHearsWhatToDo()
    {
        QFETCH(const QString, name);
        const QString odd = m_folder.filePath(name);
        const QString out = m_folder.filePath(QStringLiteral("out"));
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        const QStringList calls[] = {
            QStringList{QStringLiteral("info"), odd},
            words("train --preset mf --ratings") + QStringList{odd, QStringLiteral("--out"), out},
            QStringList{QStringLiteral("evaluate"), odd},
            QStringList{QStringLiteral("neighbors"), odd} + words("--book 1"),
            QStringList{QStringLiteral("recommend"), odd} + words("--user 1"),
            QStringList{QStringLiteral("recommend"), m_run, QStringLiteral("--reader"), odd},
            QStringList{QStringLiteral("map"), m_run} + words("--method tsne --onto") +
                QStringList{odd, QStringLiteral("--out"), out},
            words("search --sample --resume") + QStringList{odd, QStringLiteral("--out"), out},
            QStringList{QStringLiteral("import"), odd} + words("--ratings") +
                QStringList{odd, QStringLiteral("--out"), out}};
        for (const QStringList& one : calls) {
            const BatchCall call = callProgram(one + QStringList{QStringLiteral("--json")});
            const QByteArray told = one.join(QLatin1Char(' ')).toUtf8() + " -> " + call.err;
            QVERIFY2(call.exit == 1 || call.exit == 2, told.constData());
            const QJsonObject error = call.json().value(QLatin1String("error")).toObject();
            QVERIFY2(!error.value(QLatin1String("message")).toString().isEmpty(), told.constData());
            QVERIFY2(!error.value(QLatin1String("advice")).toString().isEmpty(), told.constData());
            QVERIFY(!QFile::exists(out));
        }
    }

    void linksThatLeadInACircleAreCalledThat()
    {
        for (const QStringList& one :
             {QStringList{QStringLiteral("info"), file("loop1")},
              QStringList{QStringLiteral("evaluate"), file("loop1")},
              QStringList{QStringLiteral("recommend"), m_run, QStringLiteral("--reader"), file("loop1")}}) {
            const BatchCall call = callProgram(one);
            QVERIFY2(call.err.contains("lead in a circle"), call.err.constData());
        }
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QString m_run;
};

QTEST_GUILESS_MAIN(OddFilesBatchTest)
#include "tst_odd_files_batch.moc"
