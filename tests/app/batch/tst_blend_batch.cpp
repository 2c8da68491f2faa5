// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/run_file.h"
#include "engine/recommend/blend/blend.h"
#include "engine/recommend/recommender.h"
#include "tests/app/batch_call.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace shelf;

class BlendBatchTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QStringList words(const QString& text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
    QStringList call(const QString& more) const
    {
        return QStringList{QStringLiteral("blend"), path(QStringLiteral("ease.shelf")),
                           path(QStringLiteral("bias.shelf"))} +
               words(more);
    }
    QString trained(const QString& preset, const QString& seed, const QString& name)
    {
        const QString out = path(name);
        const BatchCall made = callProgram(
            {QStringLiteral("train"), path(QStringLiteral("lib")), QStringLiteral("--preset"), preset,
             QStringLiteral("--seed"), seed, QStringLiteral("--out"), out});
        return made.exit == 0 ? out : QString();
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(callProgram(words(QStringLiteral("sample --books 120 --users 200 --ratings 5000 --out ")) +
                             QStringList{path(QStringLiteral("lib"))})
                     .exit,
                 0);
        QVERIFY(!trained(QStringLiteral("ease"), QStringLiteral("1"), QStringLiteral("ease.shelf")).isEmpty());
        QVERIFY(!trained(QStringLiteral("bias"), QStringLiteral("1"), QStringLiteral("bias.shelf")).isEmpty());
    }

    /// The command and the window's engine give the same books.
    void itListsWhatTheBlendOfTheseRunsRecommends()
    {
        std::vector<BlendPart> parts;
        for (const auto& [name, weight] : {std::pair("ease.shelf", 2.0), std::pair("bias.shelf", 0.5)}) {
            auto run = loadRun(path(QString::fromLatin1(name)).toStdString());
            QVERIFY(run.ok());
            parts.push_back({std::make_shared<const Run>(std::move(*run)), weight});
        }
        for (const BlendRule rule : kBlendRules) {
            const QString combine = QString::fromStdString(std::string(blendRuleName(rule)));
            const BatchCall listed = callProgram(
                call(QStringLiteral("--weights 2,0.5 --combine %1 --user 3 --top 7 --json").arg(combine)));
            QVERIFY2(listed.exit == 0, listed.err.constData());
            const auto blend = blendRuns(parts, rule);
            QVERIFY(blend.ok());
            const auto wanted = Recommender(*blend).forUser(blend->data->findUser("3"), {.count = 7});
            const QJsonArray got = listed.json().value(QLatin1String("recommended")).toArray();
            QCOMPARE(got.size(), qsizetype(wanted.size()));
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                const QJsonObject one = got[qsizetype(i)].toObject();
                QCOMPARE(one.value(QLatin1String("book")).toString().toStdString(),
                         std::string(blend->data->books.ids[std::size_t(wanted[i].book)]));
                QVERIFY(std::abs(one.value(QLatin1String("score")).toDouble() - double(wanted[i].score)) < 1e-5);
            }
            const QJsonArray runs = listed.json().value(QLatin1String("runs")).toArray();
            QCOMPARE(runs[1].toObject().value(QLatin1String("weight")).toDouble(), 0.5);
        }
    }

    /// The figures of the parts are those that evaluate gives each of them.
    void itMeasuresTheBlendBesideItsRuns()
    {
        const BatchCall measured = callProgram(call(QStringLiteral("--evaluate --json")));
        QVERIFY2(measured.exit == 0, measured.err.constData());
        const QJsonObject document = measured.json();
        const QString ndcg = QStringLiteral("ndcg@10");
        QVERIFY(document.value(QLatin1String("blend")).toObject().value(ndcg).toDouble() > 0);
        QVERIFY(document.value(QLatin1String("blend")).toObject().contains(QStringLiteral("ndcg@10_low")));
        for (int i = 0; i < 2; ++i) {
            const QJsonObject part = document.value(QLatin1String("runs")).toArray()[i].toObject();
            const BatchCall alone =
                callProgram({QStringLiteral("evaluate"), part.value(QLatin1String("run")).toString(),
                             QStringLiteral("--protocol"), QStringLiteral("full"), QStringLiteral("--json")});
            QCOMPARE(part.value(ndcg).toDouble(), alone.json().value(ndcg).toDouble());
        }
        const BatchCall text = callProgram(call(QStringLiteral("--evaluate")));
        QVERIFY2(text.out.contains("blend") && text.out.contains("NDCG@10"), text.out.constData());
    }

    void wrongCallsExitWithTwoAndSayWhy()
    {
        const auto refused = [](const QStringList& words, const char* said) {
            const BatchCall one = callProgram(words);
            if (one.exit != 2 || !one.err.contains(said))
                qWarning("%d: %s", one.exit, one.err.constData());
            return one.exit == 2 && one.err.contains(said);
        };
        QVERIFY(refused(call(QString()), "one reader"));
        QVERIFY(refused(call(QStringLiteral("--user 1 --weights 1,2,3")), "2 runs and 3 weights"));
        QVERIFY(refused(call(QStringLiteral("--user 1 --weights 1,x")), "no weight"));
        QVERIFY(refused(call(QStringLiteral("--user 1 --weights=1,-2")), "from 0 up"));
        QVERIFY(refused(call(QStringLiteral("--user 1 --weights 0,0")), "All weights are 0"));
        QVERIFY(refused({QStringLiteral("blend"), path(QStringLiteral("ease.shelf")), QStringLiteral("--user"),
                         QStringLiteral("1")},
                        "at least two"));
    }

    /// Another seed holds out other ratings: lists can be blended, figures would judge nobody.
    void runsThatHoldOutDifferentRatingsAreNotMeasured()
    {
        const QString other = trained(QStringLiteral("bias"), QStringLiteral("2"), QStringLiteral("other.shelf"));
        QVERIFY(!other.isEmpty());
        const QStringList begin{QStringLiteral("blend"), path(QStringLiteral("ease.shelf")), other};
        QCOMPARE(callProgram(begin + words(QStringLiteral("--user 3"))).exit, 0);
        const BatchCall measured = callProgram(begin + words(QStringLiteral("--evaluate")));
        QCOMPARE(measured.exit, 2);
        QVERIFY2(measured.err.contains("hold out different ratings"), measured.err.constData());
    }
};

QTEST_GUILESS_MAIN(BlendBatchTest)
#include "tst_blend_batch.moc"
