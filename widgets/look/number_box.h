// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace shelf {

/// A box for real numbers of any magnitude: shows as many digits as the value needs (0.001, 1e-07), and steps
/// by 1-2-5 where the useful values span decades.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    explicit NumberBox(QWidget* parent = nullptr);

    void setLogarithmic(bool on) { m_logarithmic = on; }

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;

private:
    bool m_logarithmic = false;
};

} // namespace shelf
