// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Cells of a table as RFC 4180 has them, of one with tabs likewise.
QList<QStringList> rowsOf(const QString& text, QChar separator)
{
    QList<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('"') && isQuoted && i + 1 < text.size() && text[i + 1] == c) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"') && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == separator || c == QLatin1Char('\n'))) {
            rows.last().append(cell);
            cell.clear();
            if (c == QLatin1Char('\n'))
                rows.append(QStringList());
        } else {
            cell += c;
        }
    }
    return rows;
}

/// What a spreadsheet works out when it opens the cell.
bool isFormula(const QString& cell)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    const QString begin = cell.trimmed();
    return !isNumber && !begin.isEmpty() && QStringLiteral("=+-@").contains(begin.front());
}

} // namespace

/// Titles, names and ids come from strangers.
class SpreadsheetBatchTest : public QObject {
    Q_OBJECT

private slots:
    void noCellOfATableIsAFormula()
    {
        const QTemporaryDir folder;
        const auto file = [&folder](const char* name) { return folder.filePath(QLatin1String(name)); };
        const QByteArray signs[] = {"=", "+", "-", "@", " =", "=\"\"&"};
        QByteArray ratings = "user_id,book_id,rating\n";
        QByteArray books = "book_id,title,authors,genre\n";
        for (int book = 0; book < 24; ++book) {
            const QByteArray sign = signs[book % 6];
            const QByteArray id = sign.trimmed().left(1) + "b" + QByteArray::number(book);
            const QByteArray quoted = QByteArray(sign).replace('"', "\"\"");
            books += id + ",\"" + quoted + "SUM(A1:A9) " + QByteArray::number(book) + "\",\"" + quoted +
                     "HYPERLINK(1)\",@genre\n";
            for (int user = 0; user < 20; ++user)
                if ((user + book) % 3 > 0)
                    ratings += sign.trimmed().left(1) + "u" + QByteArray::number(user) + ',' + id + ',' +
                               QByteArray::number(1 + (user * 7 + book * 3) % 5) + '\n';
        }
        const std::pair<const char*, QByteArray> written[] = {{"ratings.csv", ratings}, {"books.csv", books}};
        for (const auto& [name, bytes] : written) {
            QFile out(file(name));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        }
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        const QString run = file("mf.shelf");
        const QDir made(file("made"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("made")));
        QList<QStringList> calls{words("train --preset mf --epochs 2") +
                                     QStringList{QStringLiteral("--ratings"), file("ratings.csv"),
                                                 QStringLiteral("--books"), file("books.csv"),
                                                 QStringLiteral("--out"), run, QStringLiteral("--history"),
                                                 made.filePath(QStringLiteral("history.csv"))},
                                 QStringList{QStringLiteral("map"), run} + words("--method pca --out") +
                                     QStringList{made.filePath(QStringLiteral("map.tsv"))},
                                 QStringList{QStringLiteral("clusters"), run} + words("--clusters 3 --out") +
                                     QStringList{made.filePath(QStringLiteral("clusters.tsv"))}};
        for (const char* what : {"csv", "coordinates", "neighbors", "recommendations", "folder"})
            calls.append({QStringLiteral("export"), run, QStringLiteral("--what"), QLatin1String(what),
                          QStringLiteral("--out"), made.filePath(QLatin1String(what))});
        for (const QStringList& one : calls) {
            const BatchCall call = callProgram(one);
            QVERIFY2(call.exit == 0, (one.join(QLatin1Char(' ')).toUtf8() + call.err).constData());
        }
        int tables = 0;
        int texts = 0;
        QDirIterator each(made.path(), {QStringLiteral("*.csv"), QStringLiteral("*.tsv")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile table(each.next());
            QVERIFY(table.open(QIODevice::ReadOnly));
            const bool isTabs = table.fileName().endsWith(QLatin1String("tsv"));
            ++tables;
            for (const QStringList& row :
                 rowsOf(QString::fromUtf8(table.readAll()), isTabs ? QLatin1Char('\t') : QLatin1Char(',')))
                for (const QString& cell : row) {
                    QVERIFY2(!isFormula(cell), qPrintable(table.fileName() + QLatin1String(": ") + cell));
                    texts += cell.contains(QLatin1String("SUM(")) ? 1 : 0;
                }
        }
        QVERIFY2(tables >= 7 && texts > 100, qPrintable(QString::number(tables)));
    }
};

QTEST_GUILESS_MAIN(SpreadsheetBatchTest)
#include "tst_spreadsheet_batch.moc"
