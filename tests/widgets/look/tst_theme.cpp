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

struct Lab {
    double l, a, b;
};

/// CIE L*a*b* under D65.
Lab lab(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000, as Sharma, Wu and Dalal (2005) write it.
double difference(const Lab& p, const Lab& q)
{
    const double kTurn = std::acos(-1.0) / 180;
    const double c = (std::hypot(p.a, p.b) + std::hypot(q.a, q.b)) / 2;
    const double c7 = std::pow(c, 7);
    const double g = 0.5 * (1 - std::sqrt(c7 / (c7 + std::pow(25.0, 7))));
    const double a1 = (1 + g) * p.a;
    const double a2 = (1 + g) * q.a;
    const double c1 = std::hypot(a1, p.b);
    const double c2 = std::hypot(a2, q.b);
    const auto hue = [&](double a, double b) {
        const double h = std::atan2(b, a) / kTurn;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(a1, p.b);
    const double h2 = hue(a2, q.b);
    double dh = h2 - h1;
    dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(dh * kTurn / 2);
    const double l = (p.l + q.l) / 2;
    const double m = (c1 + c2) / 2;
    double h = (h1 + h2) / 2;
    if (std::abs(h1 - h2) > 180)
        h += h1 + h2 < 360 ? 180 : -180;
    const double t = 1 - 0.17 * std::cos((h - 30) * kTurn) + 0.24 * std::cos(2 * h * kTurn) +
                     0.32 * std::cos((3 * h + 6) * kTurn) - 0.20 * std::cos((4 * h - 63) * kTurn);
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sc = 1 + 0.045 * m;
    const double sh = 1 + 0.015 * m * t;
    const double m7 = std::pow(m, 7);
    const double rt = -2 * std::sqrt(m7 / (m7 + std::pow(25.0, 7))) *
                      std::sin(60 * kTurn * std::exp(-((h - 275) / 25) * ((h - 275) / 25)));
    const double dl = (q.l - p.l) / sl;
    const double dc = (c2 - c1) / sc;
    return std::sqrt(dl * dl + dc * dc + dH / sh * dH / sh + rt * dc * dH / sh);
}

/// What is seen of a color: 0 with all cones, else without the long, the middle, the short ones, by the matrices
/// of Machado, Oliveira and Fernandes (2009), which are of linear light.
QColor seen(const QColor& color, int sight)
{
    constexpr double kSeen[4][9] = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double light[3] = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    double result[3];
    for (int k = 0; k < 3; ++k) {
        double sum = 0;
        for (int c = 0; c < 3; ++c)
            sum += kSeen[sight][3 * k + c] * light[c];
        sum = std::clamp(sum, 0.0, 1.0);
        result[k] = sum <= 0.0031308 ? 12.92 * sum : 1.055 * std::pow(sum, 1 / 2.4) - 0.055;
    }
    return QColor::fromRgbF(float(result[0]), float(result[1]), float(result[2]));
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
        // Published pairs of Sharma, Wu and Dalal (2005).
        QVERIFY(std::abs(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 5e-5);
        QVERIFY(std::abs(difference({50, 2.5, 0}, {73, 25, -18}) - 27.1492) < 5e-5);
        QVERIFY(std::abs(difference({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}) - 0.9082) < 5e-5);
        QFETCH(ThemeChoice, choice);
        theme::apply(*qApp, choice);
        const QColor canvas = theme::colors().canvas;
        for (int i = 0; i < 24; ++i) {
            QVERIFY2(contrast(theme::category(i), canvas) >= 3, qPrintable(theme::category(i).name()));
            for (int j = 0; j < i; ++j) {
                const double far = difference(lab(theme::category(i)), lab(theme::category(j)));
                QVERIFY2(far >= (i / 8 == j / 8 ? 19 : 14), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
            }
        }
        // None glares on a dark canvas.
        for (int i = 8; i < 24 && choice == ThemeChoice::dark; ++i) {
            const auto [lightness, a, b] = lab(theme::category(i));
            QVERIFY2(lightness < 85 || std::hypot(a, b) < 45, qPrintable(theme::category(i).name()));
        }
        QCOMPARE(theme::category(24), theme::category(0));
        QCOMPARE(theme::category(0), QColor(0x00, 0x72, 0xb2));
    }

    /// By CIEDE2000, of what people see who lack the long, the middle or the short cones (severity 1.0).
    void theColorsOfACycleStayApartForEveryKindOfSight()
    {
        for (const bool night : {false, true})
            for (int cycle = 0; cycle < 24; cycle += 8)
                for (int i = cycle; i < cycle + 8; ++i)
                    for (int j = cycle; j < i; ++j)
                        for (int sight = 0; sight < 4; ++sight) {
                            const double far = difference(lab(seen(theme::category(i, night), sight)),
                                                          lab(seen(theme::category(j, night), sight)));
                            QVERIFY2(far >= 10, qPrintable(QStringLiteral("%1 and %2 at %3, sight %4: %5")
                                                               .arg(i)
                                                               .arg(j)
                                                               .arg(night ? QStringLiteral("night")
                                                                          : QStringLiteral("day"))
                                                               .arg(sight)
                                                               .arg(far)));
                        }
        for (int i = 0; i < theme::kRunColors; ++i) {
            for (const bool night : {false, true})
                QVERIFY(contrast(theme::runColor(i), theme::colors(night).canvas) >= 3);
            for (int j = 0; j < i; ++j)
                for (int sight = 0; sight < 4; ++sight)
                    QVERIFY(difference(lab(seen(theme::runColor(i), sight)),
                                       lab(seen(theme::runColor(j), sight))) >= 10);
        }
    }

    void theHtmlMapHasTheColorsOfTheWindow()
    {
        QFile script(QStringLiteral(SHELFSPACE_SOURCE_DIR "/resources/map_page/colors.js"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(script.readAll());
        for (const bool night : {false, true}) {
            const qsizetype from = text.indexOf(night ? QStringLiteral("kNight = [") : QStringLiteral("kDay = ["));
            const QString list = text.mid(from, text.indexOf(QLatin1Char(']'), from) - from);
            qsizetype at = 0;
            for (int i = 0; i < 24; ++i) {
                at = list.indexOf(QLatin1String("0x"), at) + 2;
                QCOMPARE(QLatin1Char('#') + list.mid(at, 6), theme::category(i, night).name());
            }
        }
    }

    void highContrastIsBlackAndWhiteAndFollowsTheDesktop()
    {
        theme::apply(*qApp, ThemeChoice::system);
        theme::setContrast(*qApp, Contrast::system);
        const auto ground = [] { return QApplication::palette().color(QPalette::Window); };
        theme::setDesktop(*qApp, {true, false});
        QVERIFY(theme::isDark());
        QCOMPARE(ground(), theme::darkPalette().color(QPalette::Window));
        theme::setDesktop(*qApp, {true, true});
        QCOMPARE(ground(), QColor(Qt::black));
        QVERIFY(contrast(theme::colors().separator, ground()) >= 3);
        theme::setDesktop(*qApp, {false, true});
        QCOMPARE(ground(), QColor(Qt::white));
        QVERIFY(contrast(theme::colors().separator, ground()) >= 3);
        theme::setContrast(*qApp, Contrast::usual); // one's own word counts
        QCOMPARE(ground(), theme::lightPalette().color(QPalette::Window));
        theme::apply(*qApp, ThemeChoice::dark);
        theme::setDesktop(*qApp, {false, false});
        QVERIFY(theme::isDark());
        theme::setDesktop(*qApp, {});
        theme::setContrast(*qApp, Contrast::system);
        theme::apply(*qApp, ThemeChoice::light);
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
