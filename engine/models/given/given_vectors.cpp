// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/given/given_vectors.h"

#include "engine/base/text/message.h"
#include "engine/models/tensor_list.h"
#include "engine/models/tensors.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/restore.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr const char* kTensor = "book_embedding";

Result<std::shared_ptr<const Model>> restoreGiven(RestoreRequest&& request)
{
    if (request.tensors.size() != 1)
        return Error::failure(
            tr("Given vectors are one array, and not %1").arg(std::to_string(request.tensors.size())));
    const std::size_t cols = request.tensors.front().cols;
    auto tensor = takeTensor(request.tensors, kTensor, request.bookCount(), cols);
    if (!tensor)
        return tensor.error();
    return std::shared_ptr<const Model>(std::make_shared<const GivenVectors>(std::move(*tensor)));
}

} // namespace

GivenVectors::GivenVectors(MatrixView vectors, std::shared_ptr<const void> owner)
    : m_vectors(vectors), m_owner(std::move(owner))
{}

GivenVectors::GivenVectors(Tensor vectors) : m_tensor(std::move(vectors))
{
    std::call_once(m_copied, [] {});
    m_vectors = {m_tensor.values.data(), m_tensor.rows, m_tensor.cols, m_tensor.cols};
}

void GivenVectors::predict(std::span<const std::int32_t>, std::span<const std::int32_t>,
                           std::span<float> scores) const
{
    std::fill(scores.begin(), scores.end(), 0.0F);
}

void GivenVectors::scoreAllBooks(std::int32_t, std::span<float> out) const
{
    std::fill(out.begin(), out.end(), 0.0F);
}

void GivenVectors::scoreNewReader(std::span<const std::int32_t>, std::span<const float>,
                                  std::span<float> out) const
{
    std::fill(out.begin(), out.end(), 0.0F);
}

std::vector<LayerInfo> GivenVectors::layers() const
{
    return {{tr("Book vectors", "a layer of a model"),
             batchOf(m_vectors.cols),
             shapeText(m_vectors.rows, m_vectors.cols),
             static_cast<std::uint64_t>(m_vectors.rows) * m_vectors.cols,
             {}}};
}

std::vector<const Tensor*> GivenVectors::tensors() const
{
    std::call_once(m_copied, [this] {
        m_tensor = {kTensor, m_vectors.rows, m_vectors.cols, {}};
        m_tensor.values.reserve(m_vectors.rows * m_vectors.cols);
        for (std::size_t r = 0; r < m_vectors.rows; ++r) {
            const auto row = m_vectors.row(r);
            m_tensor.values.insert(m_tensor.values.end(), row.begin(), row.end());
        }
    });
    return {&m_tensor};
}

std::vector<std::uint8_t> zeroRows(const Model& model)
{
    const MatrixView vectors = model.bookEmbedding();
    std::vector<std::uint8_t> marks(vectors.rows, 0);
    bool any = false;
    for (std::size_t r = 0; r < vectors.rows; ++r) {
        const auto row = vectors.row(r);
        marks[r] = std::all_of(row.begin(), row.end(), [](float v) { return v == 0; }) ? 1 : 0;
        any = any || marks[r] != 0;
    }
    return any ? std::move(marks) : std::vector<std::uint8_t>();
}

bool isGiven(const ModelKind& kind)
{
    return &kind == &kGivenKind;
}

constinit const ModelKind kGivenKind{
    .key = "given-vectors",
    .title = trNoop("Given vectors"),
    .ranksOnly = true,
    .restore = restoreGiven,
};

} // namespace shelf
