// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "tests/engine/kernel_variants.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace shelf;

class TestPairLosses : public QObject {
    Q_OBJECT

private slots:
    void theLossIsThatOfLogarithmsInDouble()
    {
        for (const char* isa : kernelNames()) {
            const Kernels* kernel = kernelVariant(isa);
            if (!kernel)
                continue;
            std::vector<float> user(16, 0.0F), book(2 * 16, 0.0F), bias(2, 0.0F), slopes(3 * 16, 0.0F);
            user[0] = 1;
            const std::uint32_t zero = 0, one = 1;
            PairwiseJob job;
            job.count = 1;
            job.users = &zero;
            job.better = &zero;
            job.worse = &one;
            job.lanes = 16;
            job.userRows = user.data();
            job.bookRows = book.data();
            job.bookBias = bias.data();
            job.userSlopes = slopes.data();
            job.bookSlopes = slopes.data() + 16;
            for (int step = -400; step <= 400; ++step) {
                bias = {0.0F, 0.0F};
                book[0] = static_cast<float>(step) * 0.1F;
                const double lead = double(book[0]);
                const double loss = std::max(-lead, 0.0) + std::log1p(std::exp(-std::abs(lead)));
                for (const double found : {kernel->descendPairs(job), kernel->pairSlopes(job)})
                    QVERIFY2(std::abs(found - loss) <= 1e-6 * loss, qPrintable(QString::number(lead)));
            }
            const std::vector<std::uint32_t> zeros(200, 0), ones(200, 1);
            job.users = job.better = zeros.data();
            job.worse = ones.data();
            for (const std::size_t count : {0, 1, 63, 64, 65, 200}) { // of which whole batches are few
                job.count = count;
                book[0] = 0.5F;
                bias = {0.0F, 0.0F};
                const double loss = std::log1p(std::exp(-0.5)) * double(count);
                QVERIFY(std::abs(kernel->descendPairs(job) - loss) <= 1e-6 * loss);
            }
            book[0] = std::numeric_limits<float>::quiet_NaN();
            QVERIFY(std::isnan(kernel->descendPairs(job)));
        }
    }

    void slopesAreThoseOfFiniteDifferences()
    {
        constexpr std::size_t kFactors = 32, kUsers = 3, kBooks = 5, kPairs = 70;
        Random random(11);
        std::vector<float> rows((kUsers + kBooks) * kFactors);
        for (float& value : rows)
            value = random.uniform(-0.5F, 0.5F);
        std::vector<std::uint32_t> users(kPairs), better(kPairs), worse(kPairs);
        for (std::size_t i = 0; i < kPairs; ++i) {
            users[i] = static_cast<std::uint32_t>(random.below(kUsers));
            better[i] = static_cast<std::uint32_t>(random.below(kBooks));
            worse[i] = static_cast<std::uint32_t>((better[i] + 1 + random.below(kBooks - 1)) % kBooks);
        }
        std::vector<double> exact(rows.begin(), rows.end());
        const auto loss = [&] {
            double sum = 0;
            for (std::size_t i = 0; i < kPairs; ++i) {
                double lead = 0;
                for (std::size_t f = 0; f < kFactors; ++f)
                    lead += exact[users[i] * kFactors + f] * (exact[(kUsers + better[i]) * kFactors + f] -
                                                              exact[(kUsers + worse[i]) * kFactors + f]);
                sum += std::log1p(std::exp(-lead));
            }
            return sum;
        };
        for (const char* isa : kernelNames()) {
            const Kernels* kernel = kernelVariant(isa);
            if (!kernel)
                continue;
            std::vector<float> slopes(rows.size(), 0.0F);
            PairwiseJob job;
            job.count = kPairs;
            job.users = users.data();
            job.better = better.data();
            job.worse = worse.data();
            job.lanes = kFactors;
            job.userRows = rows.data();
            job.bookRows = rows.data() + kUsers * kFactors;
            job.userSlopes = slopes.data();
            job.bookSlopes = slopes.data() + kUsers * kFactors;
            QVERIFY(std::abs(kernel->pairSlopes(job) - loss()) < 1e-4);
            for (std::size_t k = 0; k < exact.size(); ++k) {
                const double at = exact[k];
                exact[k] = at + 1e-5;
                double slope = loss();
                exact[k] = at - 1e-5;
                slope = (slope - loss()) / 2e-5;
                exact[k] = at;
                QVERIFY(std::abs(double(slopes[k]) - slope) < 1e-4);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPairLosses)
#include "tst_pair_losses.moc"
