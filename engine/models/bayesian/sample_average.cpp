// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/bayesian/sample_average.h"

#include "engine/base/linear_algebra.h"
#include "engine/models/tensors.h"

namespace shelf {

namespace {

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The vectors of a table of (vector, bias), without the unknown entity's.
auto vectors(const Tensor& table)
{
    return Eigen::Map<const RowMajor, 0, Eigen::OuterStride<>>(
        table.values.data(), static_cast<Eigen::Index>(table.rows) - 1,
        static_cast<Eigen::Index>(table.cols) - 1,
        Eigen::OuterStride<>(static_cast<Eigen::Index>(table.cols)));
}

/// The rotation that brings `from` nearest `to`.
Eigen::MatrixXf rotation(const Eigen::MatrixXf& crossProduct)
{
    return nearestOrthogonal(crossProduct.cast<double>()).cast<float>();
}

Tensor averaged(const char* name, const Eigen::MatrixXf& sum, std::size_t count)
{
    Tensor tensor =
        zeroTensor(name, static_cast<std::size_t>(sum.rows()), static_cast<std::size_t>(sum.cols()));
    Eigen::Map<RowMajor>(tensor.values.data(), sum.rows(), sum.cols()) = sum / static_cast<float>(count);
    return tensor;
}

} // namespace

void SampleAverage::add(std::shared_ptr<const PosteriorSample> sample)
{
    const auto books = vectors(sample->books);
    const auto users = vectors(sample->users);
    if (m_samples.empty()) {
        m_reference = books;
        m_bookSum = books;
        m_userSum = users;
    } else {
        const Eigen::MatrixXf turn = rotation(books.transpose() * m_reference);
        m_bookSum += books * turn;
        m_userSum += users * turn;
    }
    m_samples.push_back(std::move(sample));
}

std::shared_ptr<const Model> SampleAverage::model(double meanRating) const
{
    return std::make_shared<const BayesianModel>(
        meanRating, averaged("book_embedding", m_bookSum, m_samples.size()),
        averaged("user_embedding", m_userSum, m_samples.size()), m_samples);
}

} // namespace shelf
