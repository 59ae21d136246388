export default function Home() {
  return <p>A stove.</p>;
}
