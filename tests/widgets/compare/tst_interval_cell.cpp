// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/interval_cell.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTest>

using namespace shelf;

class IntervalCellTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, ThemeChoice::light); }

    /// The columns of the number and of the dot are not the same ones.
    void theNumberDoesNotLieOnItsTrack_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
    void theNumberDoesNotLieOnItsTrack()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const auto drawn = [&](double value, const QString& brief) {
            QStandardItemModel model(1, 1);
            IntervalCell cell;
            cell.value = value;
            cell.scale = {0, 1};
            cell.brief = brief;
            model.setData(model.index(0, 0), QVariant::fromValue(cell), kBarRole);
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 200, 28);
            option.direction = direction;
            option.font = QGuiApplication::font();
            option.fontMetrics = QFontMetrics(option.font);
            option.palette = QGuiApplication::palette();
            option.state = QStyle::State_Enabled;
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            IntervalDelegate().paint(&painter, option, model.index(0, 0));
            return image;
        };
        const auto differing = [](const QImage& a, const QImage& b) {
            int left = a.width(), right = -1;
            for (int x = 0; x < a.width(); ++x)
                for (int y = 0; y < a.height(); ++y)
                    if (a.pixel(x, y) != b.pixel(x, y)) {
                        left = std::min(left, x);
                        right = std::max(right, x);
                    }
            return std::pair(left, right);
        };
        const QString number = QStringLiteral("0.6118");
        const auto dot = differing(drawn(0, number), drawn(1, number)); // from one end of the track to the other
        const auto digits = differing(drawn(0, number), drawn(0, QStringLiteral("8.8888")));
        if (direction == Qt::LeftToRight)
            QVERIFY(dot.second < digits.first);
        else
            QVERIFY(digits.second < dot.first);
    }
};

QTEST_MAIN(IntervalCellTest)
#include "tst_interval_cell.moc"
