// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/ease_model.h"
#include "engine/models/linear/rdlae.h"
#include "tests/engine/implicit_fits.h"
#include "tests/test_data.h"

#include <QTest>
#include <cmath>

using namespace shelf;
using namespace implicit_fits;

namespace {

using Matrix = std::vector<std::vector<double>>;

RunSettings settingsOf(double lambda, double dropout, double diagonal)
{
    RunSettings settings = *presetSettings("rdlae");
    settings.of<RdlaeParameters>() = {lambda, dropout, diagonal};
    return settings;
}

double weight(const Model& model, std::size_t i, std::size_t j)
{
    return static_cast<double>(model.tensors()[0]->values[i * model.bookCount() + j]);
}

} // namespace

class TestRdlae : public QObject {
    Q_OBJECT

private slots:
    void withoutDropoutAndBoundItIsEase()
    {
        const auto data = randomReaders(90, 60, 7);
        RunSettings ease = *presetSettings("ease");
        ease.of<EaseParameters>().lambda = 20;
        QVERIFY(stored(*fitted(data, settingsOf(20, 0, 0)))[0].values ==
                stored(*fitted(data, ease))[0].values);
    }

    // Dropout as it is defined: each book of a shelf is hidden by chance and the others count 1 / (1 - p)
    // times. All ways to hide the five books are gone through; what is left of the error on average is
    // smallest at the weights.
    void theWeightsAreBestOverAllWaysToHide()
    {
        const double lambda = 0.8, dropout = 0.4;
        const auto data = randomReaders(12, 5, 3);
        const auto model = fitted(data, settingsOf(lambda, dropout, 0));
        const Matrix x = shelves(*data);
        const auto expected = [&](const Matrix& b) {
            double sum = 0;
            for (const auto& shelf : x)
                for (unsigned hidden = 0; hidden < 32; ++hidden) {
                    double chance = 1;
                    for (std::size_t i = 0; i < 5; ++i)
                        chance *= hidden >> i & 1U ? dropout : 1 - dropout;
                    for (std::size_t j = 0; j < 5; ++j) {
                        double off = shelf[j];
                        for (std::size_t i = 0; i < 5; ++i)
                            off -= hidden >> i & 1U ? 0 : shelf[i] * b[i][j] / (1 - dropout);
                        sum += chance * off * off;
                    }
                }
            for (const auto& row : b)
                for (const double w : row)
                    sum += lambda * w * w;
            return sum;
        };
        Matrix b(5, std::vector<double>(5));
        for (std::size_t i = 0; i < 5; ++i)
            for (std::size_t j = 0; j < 5; ++j)
                b[i][j] = weight(*model, i, j);
        const double least = expected(b);
        for (std::size_t i = 0; i < 5; ++i)
            for (std::size_t j = 0; j < 5; ++j) {
                QVERIFY(i != j || b[i][j] == 0);
                if (i == j)
                    continue;
                const double h = 1e-3;
                Matrix up = b, down = b;
                up[i][j] += h;
                down[i][j] -= h;
                const double slope = (expected(up) - expected(down)) / (2 * h);
                QVERIFY2(std::abs(slope) < 1e-4, qPrintable(QString::number(slope)));
                QVERIFY(expected(up) > least && expected(down) > least);
            }
        const auto outcome = fit(data, settingsOf(lambda, dropout, 0), allRows(*data));
        QVERIFY(std::abs(outcome->history.epochs.back().trainLoss -
                         least / static_cast<double>(data->ratingCount())) < 1e-6 * least);
    }

    void theBoundHolds_data()
    {
        QTest::addColumn<double>("lambda");
        QTest::addColumn<double>("dropout");
        QTest::addColumn<double>("bound");
        QTest::newRow("all at the bound") << 5.0 << 0.2 << 0.1;
        QTest::newRow("some within") << 20.0 << 0.1 << 0.5;
        QTest::newRow("none at the bound") << 500.0 << 0.0 << 0.9;
    }
    // The conditions of the minimum (Karush, Kuhn & Tucker) with the weights of books to themselves, which
    // are not stored: one row of each column's equations gives it, the others must agree.
    void theBoundHolds()
    {
        QFETCH(double, lambda);
        QFETCH(double, dropout);
        QFETCH(double, bound);
        const auto data = randomReaders(120, 40, 9);
        const auto model = fitted(data, settingsOf(lambda, dropout, bound));
        const Matrix g = commonReaders(*data);
        const std::size_t n = g.size();
        int within = 0;
        for (std::size_t j = 0; j < n; ++j) {
            const auto slopeAt = [&](std::size_t i, double itself) {
                double slope = g[i][j] * (itself - 1);
                for (std::size_t k = 0; k < n; ++k)
                    slope += k == j ? 0 : g[i][k] * weight(*model, k, j);
                const double pull = lambda + dropout / (1 - dropout) * g[i][i];
                return slope + pull * (i == j ? itself : weight(*model, i, j));
            };
            std::size_t most = j == 0 ? 1 : 0;
            for (std::size_t i = 0; i < n; ++i)
                if (i != j && g[i][j] > g[most][j])
                    most = i;
            const double itself = -slopeAt(most, 0) / g[most][j];
            QVERIFY2(itself > -1e-4 && itself < bound + 1e-4, qPrintable(QString::number(itself)));
            for (std::size_t i = 0; i < n; ++i)
                if (i != j)
                    QVERIFY(std::abs(slopeAt(i, itself)) < 1e-4 * (1 + g[i][i]));
            if (itself < bound - 1e-4) {
                ++within;
                QVERIFY(std::abs(slopeAt(j, itself)) < 1e-3 * (1 + g[j][j]));
            } else {
                QVERIFY(slopeAt(j, itself) < 1e-3 * (1 + g[j][j])); // it would go on growing
            }
        }
        if (bound < 0.2)
            QCOMPARE(within, 0);
        else if (bound < 0.6)
            QVERIFY2(within > 0 && within < int(n), qPrintable(QString::number(within)));
        else
            QCOMPARE(within, int(n));
    }

    void theWeightsAreTheSameForAnyNumberOfThreadsAndAreStored()
    {
        const auto data = randomReaders(100, 300, 11);
        const RunSettings settings = settingsOf(50, 0.3, 0.3);
        const auto one = fitted(data, settings, 1);
        for (const int threads : {2, 4})
            QVERIFY(stored(*fitted(data, settings, threads))[0].values == stored(*one)[0].values);
        const auto copy = restored(data, settings, stored(*one));
        QVERIFY(copy.ok());
        QVERIFY(scoresOf(**copy, 7) == scoresOf(*one, 7));
    }

    void realReadersAreServed()
    {
        const std::string folder = testDataFolder();
        if (folder.empty())
            QSKIP("real data sets are not here");
        const double ease = movieLensNdcg(folder, *presetSettings("ease"));
        for (const char* preset : {"edlae", "rdlae"}) {
            const double own = movieLensNdcg(folder, *presetSettings(preset));
            QVERIFY2(
                own > 0.97 * ease,
                qPrintable(QStringLiteral("%1: %2 %3").arg(QString::fromUtf8(preset)).arg(own).arg(ease)));
        }
    }
};

QTEST_APPLESS_MAIN(TestRdlae)
#include "tst_rdlae.moc"
