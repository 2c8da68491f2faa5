// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/web_address.h"

#include "engine/base/system/net.h"
#include "engine/base/text/letter_case.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace shelf {

namespace {

using Bytes = std::array<std::uint8_t, 16>;

struct Net {
    const char* address;
    int bits;
};

// Not globally reachable, or no single machine, by IANA's registry of October 2025.
constexpr Net kSpecialV4[] = {
    {"0.0.0.0", 8},     {"10.0.0.0", 8},      {"100.64.0.0", 10},  {"127.0.0.0", 8},    {"169.254.0.0", 16},
    {"172.16.0.0", 12}, {"192.0.0.0", 24},    {"192.0.2.0", 24},   {"192.88.99.0", 24}, {"192.168.0.0", 16},
    {"198.18.0.0", 15}, {"198.51.100.0", 24}, {"203.0.113.0", 24}, {"224.0.0.0", 4},    {"240.0.0.0", 4}};
// Within 2000::/3, which is all that is given out of IPv6.
constexpr Net kSpecialV6[] = {{"2001::", 23}, {"2001:db8::", 32}, {"3fff::", 20}};

template <std::size_t n>
bool startsAlike(const std::array<std::uint8_t, n>& a, const std::uint8_t* b, int bits)
{
    const auto whole = static_cast<std::size_t>(bits / 8);
    const unsigned rest = static_cast<unsigned>(bits % 8);
    return std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(whole), b) &&
           (rest == 0 || (a[whole] ^ b[whole]) >> (8 - rest) == 0);
}

template <std::size_t n, std::size_t nets>
bool isIn(const std::array<std::uint8_t, n>& address, const Net (&list)[nets])
{
    return std::any_of(std::begin(list), std::end(list), [&](const Net& net) {
        std::array<std::uint8_t, n> base{};
        return os::readAddress(net.address, base) && startsAlike(address, base.data(), net.bits);
    });
}

bool isPublicV4(const std::uint8_t* bytes)
{
    std::array<std::uint8_t, 4> address{};
    std::copy_n(bytes, 4, address.begin());
    return !isIn(address, kSpecialV4);
}

bool isPublicV6(const Bytes& address)
{
    const auto within = [&](const char* net, int bits) {
        const Net one[] = {{net, bits}};
        return isIn(address, one);
    };
    if (within("::ffff:0:0", 96) || within("64:ff9b::", 96)) // mapped, and translated by the network
        return isPublicV4(address.data() + 12);
    if (within("2002::", 16)) // 6to4
        return isPublicV4(address.data() + 2);
    return within("2000::", 3) && !isIn(address, kSpecialV6);
}

/// The host's numbers as an address, in the spellings that inet_aton() takes: 127.1, 0x7f000001,
/// 017700000001.
bool isPublicNumber(const std::string& host)
{
    std::array<std::uint8_t, 4> bytes{};
    return os::readLooseAddress(host, bytes) && isPublicV4(bytes.data());
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A host whose last part is a number is one as a whole (URL standard, "ends in a number").
bool endsInNumber(std::string_view lastPart)
{
    return !lastPart.empty() &&
           (std::all_of(lastPart.begin(), lastPart.end(), isDigit) || lastPart.starts_with("0x"));
}

bool isPublicName(const std::string& host)
{
    constexpr std::string_view kOwnNetwork[] = {"local",   "localhost", "localdomain", "internal", "intranet",
                                                "private", "corp",      "home",        "lan",      "arpa",
                                                "test",    "invalid",   "onion",       "alt"};
    const std::size_t dot = host.rfind('.');
    if (dot == std::string::npos || dot == 0 || host.find("..") != std::string::npos)
        return false;
    const std::string_view last = std::string_view(host).substr(dot + 1);
    if (endsInNumber(last))
        return isPublicNumber(host);
    return std::find(std::begin(kOwnNetwork), std::end(kOwnNetwork), last) == std::end(kOwnNetwork);
}

bool isPublicHost(std::string_view text)
{
    if (text.starts_with('['))
        return text.ends_with(']') && text.find('%') == std::string_view::npos &&
               text.find(':') != std::string_view::npos && isPublicAddress(text.substr(1, text.size() - 2));
    std::string host = inSmallLetters(text);
    if (host.ends_with('.'))
        host.pop_back();
    // Letters beyond ASCII and escapes may stand for anything once a browser has folded them.
    const bool plain = std::all_of(host.begin(), host.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_';
    });
    return plain && !host.empty() && (endsInNumber(host) ? isPublicNumber(host) : isPublicName(host));
}

} // namespace

bool isPublicAddress(std::string_view address)
{
    const std::string text(address);
    Bytes six{};
    std::array<std::uint8_t, 4> four{};
    if (os::readAddress(text.c_str(), four))
        return isPublicV4(four.data());
    return os::readAddress(text.c_str(), six) && isPublicV6(six);
}

bool isPublicWebAddress(std::string_view url)
{
    const bool commands = std::any_of(url.begin(), url.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
    const std::size_t colon = url.find("://");
    if (commands || colon == std::string_view::npos)
        return false;
    const std::string scheme = inSmallLetters(url.substr(0, colon));
    if (scheme != "http" && scheme != "https")
        return false;
    std::string_view host = url.substr(colon + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    if (host.find('@') != std::string_view::npos)
        return false;
    const std::size_t bracket = host.rfind(']');
    const std::size_t port = host.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (port != std::string_view::npos) {
        const std::string_view digits = host.substr(port + 1);
        if (digits.size() > 5 || !std::all_of(digits.begin(), digits.end(), isDigit))
            return false;
        host = host.substr(0, port);
    }
    return isPublicHost(host);
}

} // namespace shelf
