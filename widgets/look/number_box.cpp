// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/number_box.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace shelf {
namespace {

constexpr int kDecimals = 15;       ///< QDoubleSpinBox rounds to these: far below any useful epsilon
constexpr double kFirstStep = 1e-6; ///< from zero, on a logarithmic scale

/// The next of ... 0.1 0.2 0.5 1 2 5 ... above (or below) a positive value.
double neighbor(double value, bool up)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    const double mantissa = value / decade;
    if (up) {
        for (const double next : {2.0, 5.0, 10.0})
            if (next > mantissa * (1 + 1e-9))
                return next * decade;
        return 20 * decade;
    }
    for (const double next : {5.0, 2.0, 1.0})
        if (next < mantissa * (1 - 1e-9))
            return next * decade;
    return 0.5 * decade;
}

} // namespace

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent)
{
    setDecimals(kDecimals);
    setKeyboardTracking(true);
}

QString NumberBox::textFromValue(double value) const
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double size = std::abs(value);
    return size != 0 && size < 1e-4 ? plain.toString(value, 'g', 6) : plain.toString(value, 'g', 10);
}

double NumberBox::valueFromText(const QString& text) const
{
    bool ok = false;
    const double value = locale().toDouble(text.trimmed(), &ok);
    return ok ? value : QLocale::c().toDouble(text.trimmed());
}

QValidator::State NumberBox::validate(QString& text, int&) const
{
    bool ok = false;
    double value = locale().toDouble(text.trimmed(), &ok);
    if (!ok)
        value = QLocale::c().toDouble(text.trimmed(), &ok);
    if (ok)
        return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    static const QRegularExpression unfinished(
        QStringLiteral("^\\s*[-+]?[0-9]*[.,]?[0-9]*([eE][-+]?[0-9]*)?\\s*$"));
    return unfinished.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

void NumberBox::stepBy(int steps)
{
    if (!m_logarithmic) {
        QDoubleSpinBox::stepBy(steps);
        return;
    }
    double next = value();
    for (int i = 0; i < std::abs(steps); ++i) {
        if (next <= 0)
            next = steps > 0 ? kFirstStep : 0;
        else if (steps < 0 && next <= kFirstStep && minimum() <= 0)
            next = 0;
        else
            next = neighbor(next, steps > 0);
    }
    setValue(std::clamp(next, minimum(), maximum()));
    selectAll();
}

} // namespace shelf
