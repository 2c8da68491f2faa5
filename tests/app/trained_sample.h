// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QTemporaryDir>
#include <QTest>

inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline QList<QByteArrayList> table(const QString& path, char separator)
{
    QList<QByteArrayList> rows;
    for (const QByteArray& line : contentOf(path).trimmed().split('\n'))
        rows << line.split(separator);
    return rows;
}

/// A folder with a small library, lib, and a run that was trained on it, first.shelf, with its history,
/// first.csv, and what the training printed, first.json.
class TrainedSample : public QObject {
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QStringList sampleData() const
    {
        return {QStringLiteral("--ratings"), path("lib/ratings.csv"), QStringLiteral("--books"),
                path("lib/books.csv")};
    }
    BatchCall train(const QStringList& more, const QString& out) const
    {
        return callProgram(QStringList{QStringLiteral("train")} + sampleData() + more +
                           QStringList{QStringLiteral("--out"), out, QStringLiteral("--json")});
    }
    void makeSample()
    {
        QVERIFY(m_folder.isValid());
        const BatchCall sample =
            callProgram(words("sample --books 120 --users 200 --ratings 4000 --seed 7 --json --out") +
                        QStringList{path("lib")});
        QVERIFY2(sample.exit == 0, sample.err.constData());
        m_run = path("first.shelf");
        const BatchCall trained = train(words("--preset goodbooks-neural --epochs 2 --seed 5 --history") +
                                            QStringList{path("first.csv")},
                                        m_run);
        QVERIFY2(trained.exit == 0, trained.err.constData());
        writeText(path("first.json"), trained.out);
    }

    QTemporaryDir m_folder;
    QString m_run;
};
