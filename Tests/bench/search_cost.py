"""search_cost.py SITE: what a first query moves and how long it takes, over a built site of the bench.

Each query starts with an empty cache. Bytes are those of the script and of every part of the index, gzipped, without headers. The
time is that of a slow telephone (CPU throttled four times) from the query to the results on the page, the parts being there already.
"""

import argparse
import gzip
import sys
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "checks"))
from browser import BROWSER  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from serving import serving  # noqa: E402

THROTTLE = 4
QUERIES = """
cấp phép|cap phep xay dung|thủ tục|thu tuc hanh chinh|hồ sơ|ho so dat dai|nguyen van an|nguyễn thị|tran thi|an nguyen van|an binh|xã an bình|so xay dung
sở nội vụ|to doi moi 12|73/2023/nd-cp|73/2023/NĐ-CP|14-kl/tw|123/qd-ubnd|bằng khen|bang khen so xay dung|giay khen|thời gian xử lý|giam thoi gian cho
người dân|nguoi dan khong phai di lai|dữ liệu dùng chung|du lieu|một cửa|mot cua lien thong|thí điểm|thi diem tai xa|chuyển đổi số|cai cach hanh chinh|đường|duong
phòng|phong|của|va|t|th|ng|đ|nguyễ|thủ|2023|khiếu nại|công khai minh bạch|bãi bỏ giấy tờ|tiết kiệm chi phí|phần mềm|tr|ủy ban nhân dân tỉnh mẫu
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--show", action="store_true", help="a line for each query")
    options = parser.parse_args()
    queries = [query for line in QUERIES.strip().splitlines() for query in line.split("|")]
    with serving(options.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        costs = [cost(browser, options.site, address, query) for query in queries]
        browser.close()
    for query, (bytes, milliseconds, found) in zip(queries, costs):
        if options.show:
            print(f"{bytes:8,} B {milliseconds:7.1f} ms  {query}: {found}")
    for name, values in (("bytes", [each[0] for each in costs]), ("ms", [each[1] for each in costs])):
        print(f"{name}: min {min(values):,.0f}, median {median(values):,.0f}, max {max(values):,.0f}, {len(values)} queries")


def cost(browser: Browser, site: Path, address: str, query: str) -> tuple[int, float, str]:
    context = browser.new_context()
    tab = context.new_page()
    moved: set[str] = set()
    tab.on("request", lambda request: moved.add(urlsplit(request.url).path.lstrip("/")))
    tab.goto(f"{address}/vi/tim-kiem/")
    tab.evaluate(SHOW, query)
    parts = [path for path in moved if path.endswith(".js")]
    bytes = sum(len(gzip.compress((site / path).read_bytes(), 6, mtime=0)) for path in parts)
    session = context.new_cdp_session(tab)
    session.send("Emulation.setCPUThrottlingRate", {"rate": THROTTLE})
    times = [tab.evaluate(SHOW, query) for _ in range(3)]
    found = tab.locator("#_count").text_content()
    context.close()
    return bytes, median(times), f"{found} {len(parts)} files"


SHOW = """async query => {
  history.replaceState(0, '', '?' + new URLSearchParams({ q: query }));
  const start = performance.now();
  await (window.bieuduong?.show ?? show)();
  return performance.now() - start;
}"""

if __name__ == "__main__":
    main()
