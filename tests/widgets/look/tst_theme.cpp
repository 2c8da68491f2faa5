// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color)
{
    const auto channel = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QImage drawn(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

QColor inkOf(const QImage& image)
{
    QColor best;
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QRgb p = image.pixel(x, y); qAlpha(p) > strongest) {
                strongest = qAlpha(p);
                best = QColor::fromRgb(p);
            }
    return best;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    /// The system's icons on "Close" and "Cancel" know nothing of the theme: black on black in the dark one.
    void buttonsOfDialogsHaveNoForeignIcons()
    {
        theme::apply(*qApp, ThemeChoice::dark);
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
    }

    void everyTextIsReadable_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::light;
        QTest::newRow("dark") << ThemeChoice::dark;
    }

    void everyTextIsReadable()
    {
        QFETCH(ThemeChoice, choice);
        theme::apply(*qApp, choice);
        const QPalette p = qApp->palette();
        using Role = QPalette::ColorRole;
        const std::vector<std::pair<Role, Role>> pairs{{QPalette::WindowText, QPalette::Window},
                                                       {QPalette::Text, QPalette::Base},
                                                       {QPalette::Text, QPalette::AlternateBase},
                                                       {QPalette::ButtonText, QPalette::Button},
                                                       {QPalette::ButtonText, QPalette::Window},
                                                       {QPalette::HighlightedText, QPalette::Highlight},
                                                       {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                       {QPalette::PlaceholderText, QPalette::Base},
                                                       {QPalette::Link, QPalette::Window},
                                                       {QPalette::Link, QPalette::Base}};
        for (const auto& [text, ground] : pairs)
            QVERIFY2(contrast(p.color(text), p.color(ground)) >= 4.5,
                     qPrintable(QStringLiteral("role %1 on %2: %3")
                                    .arg(text)
                                    .arg(ground)
                                    .arg(contrast(p.color(text), p.color(ground)))));
        const ThemeColors c = theme::colors();
        for (const QColor& ground : {p.color(QPalette::Window), p.color(QPalette::Base), c.canvas})
            for (const QColor& text : {c.subdued, c.error, c.warning, c.best})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + ground.name()));
    }

    void linesOfChartsStandOut_data() { everyTextIsReadable_data(); }
    void linesOfChartsStandOut()
    {
        QFETCH(ThemeChoice, choice);
        theme::apply(*qApp, choice);
        const ThemeColors c = theme::colors();
        for (const QColor& line : {c.training, c.validation, c.baseline, c.best, c.accent})
            QVERIFY2(contrast(line, c.canvas) >= 3, qPrintable(line.name()));
        QVERIFY2(contrast(c.training, c.validation) >= 1.4, "the two curves differ in lightness too");
    }

    void theThemeCanBeSwitchedWhileTheProgramRuns()
    {
        QLabel label;
        label.show();
        theme::apply(*qApp, ThemeChoice::light);
        QVERIFY(!theme::isDark());
        QTRY_COMPARE(label.palette().color(QPalette::Window), theme::lightPalette().color(QPalette::Window));
        theme::apply(*qApp, ThemeChoice::dark);
        QVERIFY(theme::isDark());
        QCOMPARE(theme::choice(), ThemeChoice::dark);
        QTRY_COMPARE(label.palette().color(QPalette::Window), theme::darkPalette().color(QPalette::Window));
        theme::apply(*qApp, ThemeChoice::system);
        QVERIFY2(!theme::isDark(), "the offscreen desktop is light");
    }

    void iconsTakeThePaletteColor()
    {
        theme::apply(*qApp, ThemeChoice::light);
        const QIcon icon = theme::icon(QStringLiteral("stop"));
        QCOMPARE(inkOf(drawn(icon)).name(), theme::lightPalette().color(QPalette::ButtonText).name());
        const QColor dimmed = inkOf(drawn(icon, QIcon::Disabled));
        QCOMPARE(dimmed.name(), theme::lightPalette().color(QPalette::Disabled, QPalette::ButtonText).name());
        theme::apply(*qApp, ThemeChoice::dark);
        QCOMPARE(inkOf(drawn(icon)).name(), theme::darkPalette().color(QPalette::ButtonText).name());
    }

    void iconsAreSharpOnDenseScreens()
    {
        const QPixmap twice = theme::icon(QStringLiteral("search")).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(twice.size(), QSize(48, 48));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
        QCOMPARE(twice.deviceIndependentSize(), QSizeF(24, 24));
    }

    void everyIconOfTheProgramIsThere()
    {
        const QString names = QStringLiteral("open recent save export report library training map readers "
                                             "compare search play pause stop continue "
                                             "reset fit log-x log-y smooth back forward copy settings help "
                                             "info warning error close star star-half "
                                             "star-outline book reader cube square lasso rectangle zoom-in "
                                             "zoom-out palette moon sun undo trash "
                                             "rename image plus minus more");
        for (const QString& name : names.split(QLatin1Char(' '))) {
            const QIcon icon = theme::icon(name);
            QVERIFY2(!icon.isNull(), qPrintable(name));
            const QImage image = drawn(icon);
            int marked = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x) {
                    const bool ink = qAlpha(image.pixel(x, y)) > 0;
                    marked += ink;
                    QVERIFY2(!ink || (x > 0 && y > 0 && x < 31 && y < 31),
                             qPrintable(name + QStringLiteral(" is cut off at its edge")));
                }
            QVERIFY2(marked > 15 && marked < 700, qPrintable(name));
        }
        QVERIFY(theme::icon(QStringLiteral("there-is-none")).isNull());
    }

    void twentyFourCategoriesCanBeToldApart_data() { everyTextIsReadable_data(); }
    void twentyFourCategoriesCanBeToldApart()
    {
        QFETCH(ThemeChoice, choice);
        theme::apply(*qApp, choice);
        const QColor canvas = theme::colors().canvas;
        for (int i = 0; i < 24; ++i) {
            QVERIFY2(contrast(theme::category(i), canvas) >= 1.3, qPrintable(theme::category(i).name()));
            for (int j = 0; j < i; ++j) {
                const QColor a = theme::category(i);
                const QColor b = theme::category(j);
                const int far = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                                std::abs(a.blue() - b.blue());
                QVERIFY2(far >= 36, qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
            }
        }
        QCOMPARE(theme::category(24), theme::category(0));
        QCOMPARE(theme::category(0), QColor(0x00, 0x72, 0xb2));
    }

    void cividisGrowsSteadilyLighter()
    {
        double before = -1;
        for (int i = 0; i <= 20; ++i) {
            const double l = luminance(theme::cividis(i / 20.0));
            QVERIFY(l > before);
            before = l;
        }
    }

    void bothSidesOfTheDivergingRampAreEquallyStrong()
    {
        for (const bool dark : {false, true}) {
            const double middle = luminance(theme::diverging(0.5, dark));
            for (int i = 1; i <= 10; ++i) {
                const double a = luminance(theme::diverging(0.5 - i / 20.0, dark));
                const double b = luminance(theme::diverging(0.5 + i / 20.0, dark));
                QVERIFY((a > middle) == dark && (b > middle) == dark);
                // In CIE lightness, of which 10 is a small step between colors of different hue.
                const auto lightness = [](double y) { return 116 * std::cbrt(y) - 16; };
                QVERIFY(std::abs(lightness(a) - lightness(b)) < 10);
            }
        }
    }

    void viridisGrowsSteadilyLighter()
    {
        QCOMPARE(theme::viridis(0), QColor(0x44, 0x01, 0x54));
        QCOMPARE(theme::viridis(1), QColor(0xfd, 0xe7, 0x25));
        QCOMPARE(theme::viridis(-3), theme::viridis(0));
        QCOMPARE(theme::viridis(std::nan("")), theme::viridis(0));
        // The published 256-step table has #21918c at its middle.
        const QColor middle = theme::viridis(0.5);
        QVERIFY(std::abs(middle.red() - 0x21) <= 3 && std::abs(middle.green() - 0x91) <= 3 &&
                std::abs(middle.blue() - 0x8c) <= 3);
        double last = -1;
        for (int i = 0; i <= 100; ++i) {
            const double l = luminance(theme::viridis(i / 100.0));
            QVERIFY(l >= last);
            last = l;
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
