// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Question {
    const char* line;
    const char* answers; ///< all of them, in the order of their letters
};

constexpr Question kQuestions[] = {
    {"shelfspace tr", "train"},
    {"shelfspace trai", "train"},
    {"shelfspace --ver", "--version"},
    {"shelfspace train --pres", "--preset"},
    {"shelfspace train --preset goodbooks-", "goodbooks-deep goodbooks-mf goodbooks-neural"},
    {"shelfspace train --preset=goodbooks-m", "goodbooks-mf"},
    {"shelfspace train --split per", "per-user:0.2"},
    {"shelfspace train --split random:", "random:0.2"},
    {"shelfspace train --set fact", "factors="},
    {"shelfspace train --epochs ", ""},
    {"shelfspace train sample --ou", "--out"},
    {"shelfspace train --preset bias --his", "--history"},
    {"shelfspace report my", "my.shelf"},
    {"shelfspace report my.shelf --for", "--force"},
    {"shelfspace export my.shelf --what word", "word2vec"},
    {"shelfspace export my.shelf --metric eu", "euclidean"},
    {"shelfspace export my.shelf --out fol", "folder"},
    {"shelfspace map my.shelf --method ", "axes pacmap pca tsne umap"},
    {"shelfspace leaderboard --presets bias,goodbooks-m", "goodbooks-mf"},
    {"shelfspace presets ia", "ials"},
    {"shelfspace completion ", "bash fish zsh"},
    {"shelfspace help neigh", "neighbors"},
};

/// What one shell offers for the line, without what it writes before or behind a word on its own account.
QString offered(const QStringList& lines)
{
    QStringList words;
    for (QString word : lines) {
        if (word.endsWith(QLatin1Char('/')))
            word.chop(1); // fish says that it is a folder
        if (word.startsWith(QLatin1String("--")) && word.contains(QLatin1Char('=')))
            word = word.section(QLatin1Char('='), 1);
        words << word.section(QLatin1Char(','), -1);
    }
    words.sort();
    return words.join(QLatin1Char(' '));
}

} // namespace

/// Half-written calls, handed to the real shells where they are installed.
class CompletionTest : public QObject {
    Q_OBJECT

private slots:
    void optionsAreFoundInEachScriptAsTheyAreTyped()
    {
        for (const char* shell : {"bash", "zsh", "fish"}) {
            QProcess process;
            process.start(QStringLiteral(SHELFSPACE_PROGRAM),
                          {QStringLiteral("completion"), QString::fromLatin1(shell)});
            QVERIFY(process.waitForFinished(60'000));
            const QByteArray script = process.readAllStandardOutput();
            for (const char* option : {"--preset", "--method"})
                QVERIFY2(script.contains(option), shell);
        }
    }

    void theShellOffersWhatFits_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char* shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }

    void theShellOffersWhatFits()
    {
        QFETCH(const QString, shell);
        const QString program = QStandardPaths::findExecutable(shell);
        if (program.isEmpty())
            QSKIP(qPrintable(shell + QStringLiteral(" is not installed")));
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
        for (const char* name : {"my.shelf", "ratings.csv"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const BatchCall made = callProgram({QStringLiteral("completion"), shell});
        QVERIFY2(made.exit == 0 && made.err.isEmpty(), made.err.constData());
        const QTemporaryDir scratch;
        QFile script(scratch.filePath(QStringLiteral("script")));
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write(made.out) == made.out.size());
        script.close();

        QProcess process;
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(QStringLiteral("HOME"), scratch.path());
        environment.insert(QStringLiteral("ZDOTDIR"), scratch.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), scratch.path());
        environment.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        const QString asker = QStringLiteral(SHELFSPACE_SOURCE_DIR "/tests/app/batch/manual/ask.") + shell;
        QStringList words{asker, script.fileName(), scratch.path()};
        if (shell == QLatin1String("zsh"))
            words.prepend(QStringLiteral("-f"));
        process.start(program, words);
        QByteArray lines;
        for (const Question& one : kQuestions)
            lines += QByteArray(one.line) + '\n';
        process.write(lines);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(180000));
        const QByteArray problems = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, problems.constData());

        QMap<QString, QStringList> answers;
        QString line;
        for (const QString& word : QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n')))
            if (word.startsWith(QLatin1Char('[')))
                answers[line = word.mid(1, word.size() - 2)];
            else if (!word.isEmpty())
                answers[line] << word;
        for (const Question& one : kQuestions) {
            const QString asked = QString::fromLatin1(one.line);
            QVERIFY2(answers.contains(asked), one.line);
            QVERIFY2(offered(answers[asked]) == QLatin1String(one.answers),
                     qPrintable(asked + QStringLiteral(" -> ") + answers[asked].join(QLatin1Char(' '))));
        }
    }

    void anotherShellIsRefusedWithTheNearest()
    {
        const BatchCall call = callProgram({QStringLiteral("completion"), QStringLiteral("zhs")});
        QCOMPARE(call.exit, 2);
        QVERIFY2(call.err.contains("did you mean 'zsh'"), call.err.constData());
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
